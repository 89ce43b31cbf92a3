//! An engine with every service in one process: the real barrier, the real journal, the real
//! pipeline, over a store in memory, a clock that stands still and disks that fail on demand.
//!
//! ```text
//! let fixture = Fixture::start().await;
//! let answer = fixture.kms(&fixture.root, "CreateKey", json!({})).await.ok();
//! ```
//!
//! The coverage tests of the whole product (`tests/it`) are built on it.
#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a fixture: what goes wrong here must stop the test that uses it, loudly"
)]

mod fixture;

mod answer;
mod call;
mod keys;

mod evidence;
mod faulty_store;
mod logs;
mod one_time;

pub use answer::Answer;
pub use call::Call;
pub use evidence::Rows;
pub use faulty_store::{CommitFault, FaultyStore, HeldRead};
pub use fixture::{Fixture, Setup, policy};
pub use keys::Keys;
pub use logs::Logs;
pub use one_time::one_time_password;
