//! The Amazon States Language: definitions, checked, and executions, step by step.
//!
//! [`Machine::parse`] reads a definition and says what is wrong with it. A [`Run`] is everything there is to know of
//! an execution under way; an [`Interpreter`] takes it a step further and tells what became of it in the events
//! of its history. What has to be done outside, a call, stands in the run until somebody has done it and says
//! what came of it. Nothing here reads a clock, draws a number or does I/O: the same run and the same answers
//! give the same events.
//!
//! Source: <https://states-language.net/spec.html>

mod fault;
mod functions;
mod host;

mod intrinsic;
mod path;
mod path_parse;
mod scope;
mod template;

mod choice;
mod definition;
mod retry;

mod diagnostic;
mod parse;
mod parse_choice;
mod parse_fields;
mod parse_states;
mod reading;

mod event;
mod run;

mod answers;
mod branches;
mod data;
mod ending;
mod interpreter;
mod tasks;

pub use definition::{Machine, Workflow};
pub use diagnostic::{Diagnostic, Severity};
pub use event::Event;
pub use fault::Fault;
pub use host::{Hash, Host};
pub use interpreter::Interpreter;
pub use reading::{Known, NothingKnown, Resource};
pub use run::{Call, Facts, Run, Status, Waits};
