//! Replies from a script, for tests of whatever asks.

use super::{Ask, Prompter, Reply};
use std::collections::VecDeque;
use std::io;

/// Gives the replies of a script in turn, and keeps what it was asked. After the last one the input has ended.
#[derive(Debug, Default)]
pub struct Scripted {
    replies: VecDeque<Reply>,
    /// What was asked, in order.
    pub asks: Vec<Ask>,
    /// What was said, in order.
    pub said: Vec<String>,
}

impl Scripted {
    /// Will give these replies.
    pub fn new(replies: impl IntoIterator<Item = Reply>) -> Self {
        Self { replies: replies.into_iter().collect(), ..Self::default() }
    }

    /// Whether every reply was given.
    pub fn is_done(&self) -> bool {
        self.replies.is_empty()
    }
}

impl Prompter for Scripted {
    fn say(&mut self, text: &str) -> io::Result<()> {
        self.said.push(text.to_owned());
        Ok(())
    }

    fn ask(&mut self, ask: &Ask) -> io::Result<Reply> {
        self.asks.push(ask.clone());
        self.replies.pop_front().ok_or_else(|| io::ErrorKind::UnexpectedEof.into())
    }
}
