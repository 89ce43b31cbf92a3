//! THE pipeline: classify, authenticate, decode and validate, declare, authorise, handle, commit
//! with event, encode. Authorisation and audit cannot be forgotten because a service never sees a
//! resource before the policy engine allowed it, and never commits.
//!
//! Read [`pipeline`](crate::pipeline) first; it reads top to bottom.

mod pipeline;

mod classify;
mod directory;
mod front;
mod front_config;
mod public_error;
mod request_info;
mod verified_body;
mod website;
mod websites;

mod form;
mod sign_in;
mod signature_v2;

mod access;
mod acting;
mod call;
mod client_address;
mod client_token;
mod conditions;
mod cross_origin;
mod ctx;
mod document_sum;
mod domain;
mod domain_event;
mod end_check;
mod judge;
mod route;
mod touch;

mod audit;
mod background;
mod binding;
mod caught;
mod commit;
mod consumers;
mod counted;
mod counters;
mod engine;
mod explain;
mod failure;
mod feed;
mod inspect;
mod jobs;
mod kept;
mod keyring;
mod lock_time;
mod named_call;
mod named_locks;
mod outbox_key;
mod paging;
mod policies;
mod rates;
mod record;
mod refusals;
mod refused_use;
mod request_log;
mod request_logs;
mod retention;
mod retention_days;
mod rows;
mod session;
mod space;
mod steps;
mod test_controls;
mod user_identity;
mod watched;
mod watching;
mod writer;

use tables::TableSpec;

/// The tables here.
pub static TABLES: &[TableSpec] = &[
    client_token::TOKENS.spec(),
    client_token::EXPIRIES.spec(),
    keyring::OWNED_KEYS.spec(),
    keyring::NEWEST_DOMAINS.spec(),
    TableSpec::bytes("keyring.domain", "crates/envelope/fixtures/domain-key-v1.hex"),
    feed::CURSORS.spec().unguarded(
        "an older cursor hands records over again, which consumers bear, and one that is not of the journal is not followed",
    ),
    feed::SET_ASIDE.spec(),
    jobs::lease::LEASES.spec().unguarded(
        "it ends by itself, and a commit expects it as its holder has written it",
    ),
    jobs::set_aside::SET_ASIDE.spec(),
    TableSpec::bytes(outbox_key::OUTBOX, "crates/journal/fixtures/v1/00000000000000000001.seg").unguarded(
        "a row lives for a moment, on the way to the journal, and the journal takes a record once",
    ),
    TableSpec::bytes(INSTALLATION, "conformance/fixtures/installation-2.tar.xz").unguarded(
        "it is written with every batch of records and compared with journal and key slots at each start",
    ),
];

pub use access::{Access, AccessPointGuard, ResourceGuard};
pub use acting::RoleSession;
pub use audit::{AuditNotes, AuditedResource};
pub use background::{SELF, ServiceEvent, Work};
pub use binding::{
    Behind, Binding, BindingError, INSTALLATION, LostCommits, lost_commits, rebase, store_head,
};
pub use call::{Answered, Call};
pub use caught::{Panicked, caught};
pub use client_address::ClientAddress;
pub use client_token::{
    ClientRequest, ClientTokenRules, FirstCall, Known, OUTCOME_BYTES_MAX, known,
};
pub use conditions::UNSET_KEYS;
pub use consumers::{Consume, Consumed, Consumer, consumer};
pub use counters::{Counter, Counters, Gauge};
pub use cross_origin::{CrossOrigin, CrossOriginRequest, CrossOriginRules};
pub use ctx::{Ctx, View};
pub use directory::Directory;
pub use domain::Emitted;
pub use domain_event::DomainEvent;
pub use engine::{Engine, EngineBuilder, EngineParts};
pub use explain::{Explanation, Question};
pub use failure::{Denial, Failure};
pub use feed::{
    Advance, Applied, Batch, ConsumerStatus, Failing, Feed, FeedParts, Next, OnFailure, SetAside,
    Sink,
};
pub use front_config::{FormTags, FrontConfig, ResolveS3};
pub use inspect::Inspect;
pub use jobs::own::{ReplacedRoot, Replacement};
pub use jobs::set_aside::ItemSetAside;
pub use jobs::{
    Due, DueJob, Job, JobStatus, Nodes, Performed, PeriodicJob, Round, due_job, periodic_job,
};
pub use judge::Judge;
pub use keyring::{Keyring, OwnedPlace, Rotate, RotatedDomain, RotatedKey};
pub use lock_time::LockTime;
pub use named_locks::{NamedGuard, NamedLocks};
pub use paging::{
    PAGE_TOKEN_CHARS_MAX, PAGE_TOKEN_HOURS_MAX, Page, PageRequest, PageRules, Paging,
};
pub use policies::PolicyCache;
pub use rates::{Rate, RateLimits};
pub use refusals::counted_address;
pub use refused_use::KeyUseRefused;
pub use request_info::{
    Authenticated, CallSource, Forwarded, Peer, RequestInfo, SignatureVersion, Signing, TlsInfo,
};
pub use request_log::{RequestAnswered, RequestLog, Sent};
pub use retention_days::Retention;
pub use route::{Handler, Route, Service, StagedHandler, route, staged};
pub use rows::{ROWS_PER_ROUND_MAX, Rows};
pub use space::Room;
pub use test_controls::{DENIALS_MAX, FAULTS_MAX, Fault, FaultKind, TestControls, ToldDenial};
pub use touch::{Allowed, Each, Probe, Touch, Touches, UnlessDenied};
pub use watched::{AnsweredPart, WatchedBucket, WatchedBuckets};
pub use websites::{FoundWebsite, Redirection, Website, Websites};
pub use writer::Writer;
