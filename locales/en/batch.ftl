### Words for reading many sets of answers at once.

batch-progress = Done up to line { $line }
batch-summary = Lines read: { $lines }. Lines with faults: { $faulty }
batch-blank = Blank lines passed over: { $count }
batch-spread = Some lines are only the start of an object. Put each object on one line: jq -c . FILE | exo-check batch
batch-summary-small = Counts of 1 to { $small } people are not shown, so that they tell of nobody.
batch-summary-faults = Lines by kind of fault
batch-summary-verdicts = Lines by result
batch-summary-severities = Lines with a point of this weight
batch-summary-fired = Lines by point that fired
batch-summary-undetermined = Lines by point that cannot be judged yet
batch-summary-questions = Lines by question to ask
batch-stopped = Stopped after a whole line. To go on: --from-line { $next }
batch-stopped-file = Stopped. The output file was not made. One that was there before is as it was.
