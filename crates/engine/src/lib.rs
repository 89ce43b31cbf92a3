//! THE pipeline: classify, authenticate, decode and validate, declare, authorise, handle, commit
//! with event, encode. Authorisation and audit cannot be forgotten because a service never sees a
//! resource before the policy engine allowed it, and never commits.
//!
//! Read [`pipeline`](crate::pipeline) first; it reads top to bottom.

mod pipeline;

mod classify;
mod directory;
mod front;
mod public_error;
mod request_body;
mod request_info;

mod preflight;
mod signature_v2;

mod access;
mod call;
mod client_address;
mod conditions;
mod ctx;
mod document_sum;
mod end_check;
mod judge;
mod route;
mod touch;

mod audit;
mod background;
mod binding;
mod caught;
mod commit;
mod counters;
mod engine;
mod failure;
mod kept;
mod keyring;
mod policies;
mod record;
mod refusals;
mod rows;
mod space;
mod steps;
mod user_identity;
mod writer;

/// The tables here whose rows may be rolled back one by one by whoever operates the store.
pub const UNGUARDED: &[tables::Unguarded] = &[
    tables::Unguarded {
        table: "engine.outbox",
        reason: "a row lives for a moment, on the way to the journal, and the journal takes a record once",
    },
    tables::Unguarded {
        table: INSTALLATION,
        reason: "it is written with every batch of records and compared with journal and key slots at each start",
    },
];

pub use access::{Access, ResourceGuard};
pub use audit::{AuditNotes, AuditedResource};
pub use background::{ServiceEvent, Work};
pub use binding::{Behind, Binding, BindingError, INSTALLATION, rebase, store_head};
pub use call::{Answered, Call};
pub use caught::{Panicked, caught};
pub use client_address::ClientAddress;
pub use counters::{Counter, Counters};
pub use ctx::{Ctx, View};
pub use directory::Directory;
pub use engine::{Engine, EngineBuilder, EngineParts};
pub use failure::{Denial, Failure};
pub use front::{FrontConfig, ResolveS3};
pub use judge::Judge;
pub use keyring::Keyring;
pub use policies::PolicyCache;
pub use refusals::counted_address;
pub use request_info::{Forwarded, Peer, RequestInfo, SignatureVersion, Signing, TlsInfo};
pub use route::{Handler, Route, Service, StagedHandler, route, staged};
pub use rows::{ROWS_PER_ROUND_MAX, Rows};
pub use space::Room;
pub use touch::{Allowed, Each, Probe, Touch, Touches};
pub use writer::Writer;
