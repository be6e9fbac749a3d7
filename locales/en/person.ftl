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
