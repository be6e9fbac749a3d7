### Of whom a question or a text speaks: "you", or "the person" where somebody else answers.

who-you = { $who ->
    [self] you
   *[other] the person
}
who-your = { $who ->
    [self] your
   *[other] the person's
}
who-do-you = { $who ->
    [self] do you
   *[other] does the person
}
who-start-do-you = { $who ->
    [self] Do you
   *[other] Does the person
}
who-were-you = { $who ->
    [self] were you
   *[other] was the person
}
who-have-you = { $who ->
    [self] have you
   *[other] has the person
}
who-start-have-you = { $who ->
    [self] Have you
   *[other] Has the person
}
who-are-you = { $who ->
    [self] are you
   *[other] is the person
}

# Where a text speaks of the same person again.
who-they = { $who ->
    [self] you
   *[other] they
}
who-start-they = { $who ->
    [self] You
   *[other] They
}
who-them = { $who ->
    [self] you
   *[other] them
}
who-their = { $who ->
    [self] your
   *[other] their
}
who-start-their = { $who ->
    [self] Your
   *[other] Their
}
who-themselves = { $who ->
    [self] yourself
   *[other] themselves
}

# At the start of a sentence, and what a verb takes after the first mention.
who-start-you = { $who ->
    [self] You
   *[other] The person
}
who-start-your = { $who ->
    [self] Your
   *[other] The person's
}
who-yours = { $who ->
    [self] yours
   *[other] the person's
}
who-have = { $who ->
    [self] have
   *[other] has
}
who-are = { $who ->
    [self] are
   *[other] is
}
who-were = { $who ->
    [self] were
   *[other] was
}
who-do = { $who ->
    [self] do
   *[other] does
}
who-s = { $who ->
    [self] {""}
   *[other] s
}
who-es = { $who ->
    [self] {""}
   *[other] es
}

# In a question to a doctor whoever answers asks: of themselves, or of the person.
who-i = { $who ->
    [self] I
   *[other] the person
}
who-start-i = { $who ->
    [self] I
   *[other] The person
}
who-they-i = { $who ->
    [self] I
   *[other] they
}
who-my = { $who ->
    [self] my
   *[other] the person's
}
who-their-my = { $who ->
    [self] my
   *[other] their
}
who-me = { $who ->
    [self] me
   *[other] the person
}
who-am = { $who ->
    [self] am
   *[other] is
}
who-am-they = { $who ->
    [self] am
   *[other] are
}
who-am-i = { $who ->
    [self] am I
   *[other] is the person
}
who-do-i = { $who ->
    [self] do I
   *[other] does the person
}
who-start-do-i = { $who ->
    [self] Do I
   *[other] Does the person
}
who-alone = { $who ->
    [self] on your own
   *[other] without a doctor
}
who-theirs = { $who ->
    [self] yours
   *[other] theirs
}
