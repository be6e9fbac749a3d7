use super::super::job::Job;
use super::{LONGEST, Lines, Source};
use std::io::{Cursor, Read};

/// Gives a few bytes at a time, as a pipe may.
struct Slow(Cursor<Vec<u8>>, usize);

impl Read for Slow {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let most = self.1.min(buffer.len());
        self.0.read(&mut buffer[..most])
    }
}

/// The lines with their numbers, read so many bytes at a time.
fn read(inputs: &[&[u8]], step: usize, from_line: u64) -> Vec<(u64, Vec<u8>)> {
    let sources = inputs
        .iter()
        .map(|input| Source::Open(Box::new(Slow(Cursor::new(input.to_vec()), step)) as Box<dyn Read>));
    let mut lines = Lines::new(sources.collect(), 7, from_line);
    let (mut job, mut found) = (Job::default(), Vec::new());
    while lines.fill(&mut job).unwrap_or_else(|_| panic!("nothing fails here")) {
        let split = job.input.split_inclusive(|byte| *byte == b'\n');
        let numbered: Vec<(u64, Vec<u8>)> =
            (job.first_line..).zip(split).map(|(number, line)| (number, line.to_vec())).collect();
        assert_eq!(numbered.len() as u64, job.lines);
        found.extend(numbered);
    }
    found
}

#[test]
fn every_line_comes_once_whatever_the_pieces() {
    let inputs: [&[u8]; 3] = [b"one\n\nthree", b"", b"a long fourth line of text\r\n5\n"];
    let whole: Vec<(u64, Vec<u8>)> = (1..)
        .zip([&b"one\n"[..], b"\n", b"three", b"a long fourth line of text\r\n", b"5\n"])
        .map(|(number, line)| (number, line.to_vec()))
        .collect();
    for step in [1, 2, 3, 7, 100] {
        assert_eq!(read(&inputs, step, 1), whole, "{step} bytes at a time");
        assert_eq!(read(&inputs, step, 4), whole[3..], "{step} bytes at a time from line 4");
    }
    assert_eq!(read(&inputs, 3, 6), []);
    assert_eq!(read(&[], 3, 1), []);
}

#[test]
fn a_line_too_long_is_cut_and_its_rest_skipped() {
    let mut input = vec![b'x'; 3 * LONGEST];
    input.extend(b"\nnext\n");
    let lines = read(&[&input, b"last"], 1 << 16, 1);
    assert_eq!(
        lines.iter().map(|(number, line)| (*number, line.len())).collect::<Vec<_>>(),
        [(1, LONGEST), (2, 5), (3, 4)]
    );
    assert_eq!(read(&[&vec![b'x'; 3 * LONGEST], b"last"], 1 << 16, 1).len(), 2);
}
