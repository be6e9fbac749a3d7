//! The measure of start-up.

fn main() {
    println!("hello");
}
