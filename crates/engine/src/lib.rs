//! THE pipeline: classify, authenticate, decode and validate, declare, authorise, handle, commit
//! with event, encode. Authorisation and audit cannot be forgotten because a service never sees a
//! resource before the policy engine allowed it, and never commits.
//!
//! Read [`pipeline`](crate::pipeline) first; it reads top to bottom.

mod pipeline;

mod classify;
mod front;
mod public_error;
mod request_body;
mod request_info;

mod access;
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
mod commit;
mod engine;
mod failure;
mod kept;
mod keyring;
mod policies;
mod record;
mod space;
mod stash;
mod user_identity;

pub use access::{Access, ResourceGuard};
pub use audit::{AuditNotes, AuditedResource};
pub use background::{ServiceEvent, Work};
pub use binding::{Behind, Binding, BindingError, INSTALLATION, rebase, store_head};
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
pub use touch::{Allowed, Each, Probe, Touch, Touches};
