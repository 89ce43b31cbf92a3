//! Rotation: a secret's value is made anew, first where it is checked, then in the secret, in four steps
//! that each may be done again.
//!
//! ```text
//! RotateSecret, or a window that opens
//!   -> a version under AWSPENDING, without a value                  RotationStarted
//!   -> createSecret   the new value is put there
//!   -> setSecret      the database, the user, ... takes it
//!   -> testSecret     it works
//!   -> finishSecret   AWSCURRENT moves there                        RotationSucceeded
//! ```
//!
//! Each step is a part of an item of the job ([`job`]): one transaction, in which the row of the rotation
//! says what is next. A step that fails begins again with the first one after a pause; what was done is
//! found done. Nothing is undone: until `finishSecret` the version under `AWSCURRENT` stays what it is.
//!
//! Source: <https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_how.html>

pub(crate) mod due;
pub(crate) mod job;
pub(crate) mod manual;
pub(crate) mod rotator;
pub(crate) mod schedule;
pub(crate) mod shown;
pub(crate) mod state;
pub(crate) mod targets;
// The steps.
mod acting;
mod cron;
mod database;
mod fault;
mod fields;
mod generated;
mod iam_key;
mod login;
mod redis;
mod step;
mod webhook;
