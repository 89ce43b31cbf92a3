//! What is said of a panic.

use std::panic::{self, PanicHookInfo};

/// From now on a panic anywhere in the process is logged with its place. What it said is not: it
/// may hold anything, secrets and data of clients too.
pub fn log_panics() {
    panic::set_hook(Box::new(log));
}

fn log(panic: &PanicHookInfo<'_>) {
    let place = panic.location().map(ToString::to_string).unwrap_or_default();
    let thread = std::thread::current().name().unwrap_or("unnamed").to_owned();
    tracing::error!(thread, "panicked at {place}");
}

#[cfg(test)]
mod tests;
