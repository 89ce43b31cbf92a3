//! What Step Functions stores.
//!
//! | table | key | value |
//! |---|---|---|
//! | `states.machine` | account, Region, name | a state machine |
//! | `states.contents` | home, name, part | a definition, or how an execution stands, sealed |
//! | `states.execution` | account, Region, machine, name | an execution |
//! | `states.started` | account, Region, machine, instant turned round, name | what lists show of an execution |
//! | `states.event` | home, number | an event of a history, what it says sealed |
//! | `states.due` | instant, execution | nothing: executions by when they go on |
//! | `states.ended` | instant, execution | nothing: executions by when they are forgotten |
//! | `states.waiter` | execution, execution | nothing: who waits for the end of an execution |
//! | `states.token` | digest of a task token | the execution whose task waits for it |
//! | `states.answer` | home, digest of a task token | what was answered, sealed |

use tables::TableSpec;

use crate::execution::{DUE, ENDED, EVENTS, EXECUTIONS, STARTED, WAITERS};
use crate::machine::MACHINES;
use crate::sealing::CONTENTS;
use crate::tokens::{ANSWERS, TOKENS};

/// The tables here. How an execution stands is guarded: an older one would do again what it has done.
pub static TABLES: &[TableSpec] = &[
    MACHINES.spec(),
    CONTENTS.spec(),
    EXECUTIONS.spec(),
    STARTED.spec().unguarded("lists alone show it, and it grants nothing"),
    EVENTS.spec().unguarded("an event is written once, and opens only in its place"),
    DUE.spec().unguarded("it leads to an execution, which is read itself"),
    ENDED.spec().unguarded("it leads to an execution, which is read itself"),
    WAITERS.spec().unguarded("it has an execution looked at, which changes nothing by itself"),
    TOKENS.spec(),
    ANSWERS.spec(),
];
