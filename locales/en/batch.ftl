### Words for reading many sets of answers at once.

batch-progress = Done up to line { $line }
batch-summary = Lines read: { $lines }. Lines with faults: { $faulty }
batch-summary-faults = Lines by kind of fault
batch-summary-verdicts = Lines by result
batch-summary-fired = Lines by point that fired
batch-summary-undetermined = Lines by point that cannot be judged yet
batch-summary-questions = Lines by question to ask
