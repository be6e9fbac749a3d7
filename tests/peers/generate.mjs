// Answer sets from a fixed seed, every question answered, also those that the others hide.

const numbers = (seed) => () => { // mulberry32
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};

export const generated = (questions, count, seed = 7) => {
  const random = numbers(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const several = ({ options, alone, at_most: most }) => {
    const ids = options.map((option) => option.id);
    const free = ids.filter((id) => !alone.includes(id));
    if (alone.length && random() < 0.25) return [pick(alone)];
    const chosen = free.filter(() => random() < 0.3).slice(0, most ?? free.length);
    return chosen.length ? chosen : [pick(free)];
  };
  const answer = (question) => {
    if (question.kind === 'integer') {
      const [least, upper] = question.range;
      return least + Math.floor(random() * (Math.min(upper, 100000) - least + 1));
    }
    if (question.kind === 'date') return `20${10 + Math.floor(random() * 80)}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`;
    return question.kind === 'choice' ? pick(question.options).id : several(question);
  };
  return Array.from({ length: count }, () => Object.fromEntries(questions.map((question) => [question.id, answer(question)])));
};
