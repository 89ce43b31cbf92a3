//! The model against an independent simulator, on random questions; `docs/policy-simulator.md` explains the run.
//!
//! `SIMULATOR_CASES` sets the number of cases, `SIMULATOR_SEED` a seed in hexadecimal or `random`; every run prints its seed.

#[cfg(test)]
mod judge;
#[cfg(test)]
mod list;
#[cfg(test)]
mod process;
#[cfg(test)]
mod questions;
#[cfg(test)]
mod random;
#[cfg(test)]
mod rewrite;
#[cfg(test)]
mod run;
#[cfg(test)]
mod world;
