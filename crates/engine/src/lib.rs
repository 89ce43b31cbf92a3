//! THE pipeline: classify, authenticate, decode and validate, declare, authorise, handle, commit
//! with event, encode. Authorisation and audit cannot be forgotten because a service never sees a
//! resource before the policy engine allowed it, and never commits.
//!
//! Read [`pipeline`](crate::pipeline) first; it reads top to bottom.

mod pipeline;

mod front;
mod classify;
mod request_body;
mod request_info;
mod public_error;

mod route;
mod ctx;
mod access;
mod touch;
mod judge;
mod conditions;

mod engine;
mod commit;
mod record;
mod user_identity;
mod audit;
mod stash;
mod keyring;
mod policies;
mod failure;

pub use access::{Access, ResourceGuard};
pub use audit::{AuditNotes, AuditedResource};
pub use ctx::{Ctx, View};
pub use engine::{Engine, EngineBuilder, EngineParts};
pub use failure::{Denial, Failure};
pub use front::{FrontConfig, ResolveS3};
pub use judge::Judge;
pub use keyring::Keyring;
pub use policies::PolicyCache;
pub use request_info::{Peer, RequestInfo, Signing, TlsInfo};
pub use route::{Handler, Route, Service, route};
pub use stash::Stash;
pub use touch::{Allowed, Each, Probe, Touch, Touches, Verdict};
