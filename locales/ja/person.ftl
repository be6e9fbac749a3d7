### だれについての文か。ほかの人の分を答えるときは「本人」。自分の分なら何も言わない。

who-wa = { $who ->
    [self] {""}
   *[other] 本人は、
}
who-ga = { $who ->
    [self] {""}
   *[other] 本人が
}
who-no = { $who ->
    [self] {""}
   *[other] 本人の
}
who-self = { $who ->
    [self] ご自身
   *[other] 本人
}
