//! The server: configuration in, listeners out. The one crate that knows every service, every
//! backend and HTTP.

mod accept;
mod access_log;
mod admin;
mod anchor;
mod archive;
mod backup;
mod backup_stopped;
mod barrier;
mod certificates;
mod compose;
mod config;
mod connection;
mod connections;
mod detach_on_drop;
mod domain;
mod error;
mod exposition;
mod finding;
mod finds;
mod first_start;
mod fit;
mod forward;
mod framing;
mod generation;
mod guard;
mod health;
mod incident;
mod init;
mod known_answers;
mod listener;
mod litter;
mod lock_time;
mod log_loss;
mod memory;
mod metrics;
mod notices;
mod offline;
mod oidc_client;
mod open_files;
mod open_store;
mod outbound;
mod own_certificate;
mod panics;
mod parts;
mod patience;
mod process;
mod proxies;
mod ready;
mod recover;
mod region_seen;
mod request_body;
mod reserve;
mod restore;
mod root_access;
mod root_holder;
mod root_key;
mod root_keys;
mod root_rotation;
mod rotation_client;
mod schema;
mod sealed;
mod self_check;
mod sent_log;
mod sizes;
mod slots_seen;
mod space;
mod start;
mod store_failure;
mod test_controls;
mod tls;
mod traces;
mod transient;
mod validity;
mod verify;
mod xks_client;
mod xks_proxy;
mod xks_settings;

pub use accept::Accept;
pub use anchor::{AnchorBucket, AnchorConfig};
pub use backup::{
    BackupError, BackupFile, BackupFiles, BackupIntake, BackupSummary, BackupVerification,
    CopyProgress, IntakeFile, Keep, Pruned, list_backups, open_backup_file, prune_backups,
    verify_backup,
};
pub use backup_stopped::{BackupMade, back_up_stopped};
pub use config::{
    AccessLogTarget, CertificateFiles, Domain, Listen, Profile, Rate, RateLimits, Retention,
    RootAccessKey, RootHolder, RootKms, RootOfTrust, RootToken, RootTpm, ServeConfig, StoreConfig,
    TRUSTED_PROXIES_MAX, TrustedProxy, UPLOAD_MEMORY_BYTES_MIN,
};
pub use connections::ConnectionLimits;
pub use error::ServeError;
pub use finding::{Finding, FoundLoss, Verification};
pub use forward::{ForwardConfig, WebhookConfig};
pub use init::{InitFault, InitPlan, InitStep, InitThing};
pub use lock_time::{LockTimeStatus, confirm_lock_time};
pub use log_loss::{count_lost_log_line, lost_log_lines};
pub use notices::{NoticeConfig, SmtpConfig, SmtpSecurity};
pub use oidc_client::{OidcConfig, PinnedKeys};
pub use outbound::AllowedHost;
pub use panics::log_panics;
pub use parts::{Mismatch, Part};
pub use recover::recover;
pub use restore::{RestoreOrder, Restored, Revoked, restore};
pub use root_access::{NewRootKey, OtherRootKey, OtherRootKeys, new_root_access_key};
pub use rotation_client::RotationConfig;
pub use self_check::{SelfChecked, self_check};
pub use services::Anchor;
pub use start::{FirstStart, Running, Sealed, start};
pub use test_controls::TestControls;
pub use verify::{ContentProgress, Depth, verify};
pub use xks_settings::{
    XksClientConfig, XksProxyCredential, XksProxyKey, XksProxySettings, XksProxySource,
    XksProxyStore,
};
