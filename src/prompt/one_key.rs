//! A choice of one key, for when no language is known yet: no list, no hints.

use super::Rich;
use super::keys::{Keys, Press};
use crate::env::guard::{self, Hush};
use std::io;

impl Rich<'_> {
    /// Shows a text and waits for one of these keys; gives its place. Every other key does nothing.
    ///
    /// # Errors
    /// End of input, an interrupt, or a terminal that cannot be used.
    pub fn one_key(&self, text: &str, choices: &[char]) -> io::Result<usize> {
        let _hush = Hush::new();
        self.write(&text.lines().map(str::to_owned).collect::<Vec<_>>())?;
        guard::drop_early_keys()?;
        let mut keys = Keys::default();
        loop {
            match keys.next(|| true)? {
                Some(Press::Char(sign)) => {
                    if let Some(place) = choices.iter().position(|choice| *choice == sign) {
                        return Ok(place);
                    }
                }
                Some(Press::Interrupt) => return Err(guard::interrupted()),
                Some(Press::EndOfInput) => return Err(io::ErrorKind::UnexpectedEof.into()),
                _ => {}
            }
        }
    }
}
