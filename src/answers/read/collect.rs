//! Faults in the order of the input. Only those that are told in full carry more than kind and place, so that an
//! input with a hundred thousand faults costs little.

use super::fault::{Details, Fault, FaultKind, TOLD_IN_FULL};

pub(super) struct Collector<'a> {
    bytes: &'a [u8],
    place: Place,
    faults: Vec<Fault>,
}

/// A place that has been counted up to.
#[derive(Clone, Copy)]
struct Place {
    offset: usize,
    line: usize,
    column: usize,
}

impl Place {
    const START: Self = Self { offset: 0, line: 1, column: 1 };

    /// The place further on. Bytes that continue a character are no column of their own.
    fn forward(self, bytes: &[u8], offset: usize) -> Self {
        let (mut line, mut column) = (self.line, self.column);
        for byte in &bytes[self.offset..offset] {
            match byte {
                b'\n' => (line, column) = (line + 1, 1),
                0x80..=0xBF => {}
                _ => column += 1,
            }
        }
        Self { offset, line, column }
    }
}

impl<'a> Collector<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, place: Place::START, faults: Vec::new() }
    }

    /// Tells a fault at a byte of the input. Places come nearly in order, so that each byte is counted about once.
    pub(super) fn tell(&mut self, offset: usize, kind: FaultKind, details: impl FnOnce() -> Details) {
        let from = if offset < self.place.offset { Place::START } else { self.place };
        self.place = from.forward(self.bytes, offset);
        let details = (self.faults.len() < TOLD_IN_FULL).then(|| Box::new(details()));
        let Place { line, column, .. } = self.place;
        self.faults.push(Fault { kind, line, column, details });
    }

    pub(super) fn is_empty(&self) -> bool {
        self.faults.is_empty()
    }

    pub(super) fn told(mut self) -> Vec<Fault> {
        // Of more, only the first told carry details, and they stay first.
        if self.faults.len() <= TOLD_IN_FULL {
            self.faults.sort_by_key(|fault| (fault.line, fault.column));
        }
        self.faults
    }
}
