//! Conditions by the answer bits that they need, several levels deep, so that only those are looked at whose first
//! bits are set: cost grows with what holds, hardly with what is in the book.

use super::ones;
use super::terms::{Literal, Term, Vectors};

/// A group of so few conditions is checked one by one.
const FEW: usize = 3;
/// A term is filed under so many combinations of bits at most; what is open then is checked.
const MOST_COPIES: u32 = 16;

/// Conditions, numbered, under the bits that they need.
#[derive(Debug, Default)]
pub(super) struct Index {
    nodes: Vec<Node>,
    hits: Vec<u32>,
    checks: Vec<Check>,
    literals: Vec<Literal>,
    links: Vec<Link>,
}

/// Ranges into the index's lists.
#[derive(Debug, Default, Clone, Copy)]
struct Node {
    hits: Span,
    checks: Span,
    links: Span,
}

#[derive(Debug, Default, Clone, Copy)]
struct Span {
    from: u32,
    to: u32,
}

impl Span {
    fn of<T>(self, list: &[T]) -> &[T] {
        &list[self.from as usize..self.to as usize]
    }
}

/// A condition with the literals that are still open at this node.
#[derive(Debug, Clone, Copy)]
struct Check {
    number: u32,
    literals: Span,
}

/// The bits of one word that lead further. The node of the first stands at `first`, the others follow.
#[derive(Debug, Clone, Copy)]
struct Link {
    word: u32,
    mask: u64,
    first: u32,
}

/// A term on its way down.
#[derive(Clone)]
struct Pending<'t> {
    number: u32,
    open: Vec<&'t Literal>,
    /// In how many places it is filed.
    copies: u32,
}

impl Index {
    /// Files every term of the numbered conditions.
    pub(super) fn new<'t>(terms: impl Iterator<Item = (u32, &'t Term)>) -> Self {
        let mut index = Self::default();
        index.nodes.push(Node::default());
        let pending = terms.map(|(number, term)| Pending { number, open: term.iter().collect(), copies: 1 });
        index.fill(0, pending.collect());
        index
    }

    fn fill(&mut self, node: usize, pending: Vec<Pending<'_>>) {
        let (mut stay, mut go) = (Vec::new(), Vec::new());
        let few = pending.len() <= FEW && node > 0;
        for term in pending {
            match key(&term) {
                Some(place) if !few => go.push((term, place)),
                _ => stay.push(term),
            }
        }
        self.keep(node, stay);
        let mut below: Vec<(usize, Pending<'_>)> = Vec::new();
        for (mut term, place) in go {
            let bits = term.open.swap_remove(place).bits;
            term.copies *= bits.mask.count_ones();
            for bit in ones(bits.mask) {
                below.push((bits.word * 64 + bit, term.clone()));
            }
        }
        below.sort_by_key(|(bit, _)| *bit);
        self.link(node, below);
    }

    fn keep(&mut self, node: usize, stay: Vec<Pending<'_>>) {
        let (hits, checks) = (len(&self.hits), len(&self.checks));
        for term in stay {
            if term.open.is_empty() {
                self.hits.push(term.number);
                continue;
            }
            let from = len(&self.literals);
            self.literals.extend(term.open.into_iter().copied());
            let literals = Span { from, to: len(&self.literals) };
            self.checks.push(Check { number: term.number, literals });
        }
        self.nodes[node].hits = Span { from: hits, to: len(&self.hits) };
        self.nodes[node].checks = Span { from: checks, to: len(&self.checks) };
    }

    fn link(&mut self, node: usize, below: Vec<(usize, Pending<'_>)>) {
        let from = len(&self.links);
        let mut groups: Vec<Vec<Pending<'_>>> = Vec::new();
        let first_node = self.nodes.len();
        let mut last = None;
        for (bit, term) in below {
            let (word, mask) = (bit / 64, 1u64 << (bit % 64));
            if last == Some(bit) {
                if let Some(group) = groups.last_mut() {
                    group.push(term);
                }
                continue;
            }
            last = Some(bit);
            let place = u32::try_from(first_node + groups.len()).unwrap_or(u32::MAX);
            let word = u32::try_from(word).unwrap_or(u32::MAX);
            match self.links[from as usize..].last_mut() {
                Some(link) if link.word == word => link.mask |= mask,
                _ => self.links.push(Link { word, mask, first: place }),
            }
            groups.push(vec![term]);
        }
        self.nodes[node].links = Span { from, to: len(&self.links) };
        self.nodes.resize(first_node + groups.len(), Node::default());
        for (place, group) in groups.into_iter().enumerate() {
            self.fill(first_node + place, group);
        }
    }

    /// Sets the bit of every condition that holds.
    pub(super) fn mark(&self, vectors: Vectors<'_>, marked: &mut [u64]) {
        self.mark_below(self.nodes[0], vectors, marked);
    }

    fn mark_below(&self, node: Node, vectors: Vectors<'_>, marked: &mut [u64]) {
        for number in node.hits.of(&self.hits) {
            set(marked, *number);
        }
        for check in node.checks.of(&self.checks) {
            if check.literals.of(&self.literals).iter().all(|literal| literal.holds(vectors)) {
                set(marked, check.number);
            }
        }
        for link in node.links.of(&self.links) {
            let mut set_bits = vectors.holds[link.word as usize] & link.mask;
            while set_bits != 0 {
                let below = (set_bits & set_bits.wrapping_neg()) - 1;
                let child = link.first + (link.mask & below).count_ones();
                self.mark_below(self.nodes[child as usize], vectors, marked);
                set_bits &= set_bits - 1;
            }
        }
    }
}

fn set(marked: &mut [u64], number: u32) {
    marked[number as usize / 64] |= 1 << (number % 64);
}

/// The literal to file a term under: the one with the fewest bits.
fn key(term: &Pending<'_>) -> Option<usize> {
    let positive = term.open.iter().enumerate().filter(|(_, literal)| !literal.negated);
    let width = |literal: &Literal| literal.bits.mask.count_ones();
    let narrow = positive.filter(|(_, literal)| width(literal) * term.copies <= MOST_COPIES);
    narrow.min_by_key(|(_, literal)| width(literal)).map(|(place, _)| place)
}

fn len<T>(list: &[T]) -> u32 {
    u32::try_from(list.len()).unwrap_or(u32::MAX)
}
