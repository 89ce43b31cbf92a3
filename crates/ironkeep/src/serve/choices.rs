//! Settings that are one of a few words.

use clap::ValueEnum;
use serde::Deserialize;

/// Defaults of new buckets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Deserialize)]
pub(crate) enum ProfileName {
    /// AWS as of 2026: ACLs off, Block Public Access on, SSE-C blocked.
    #[value(name = "aws-2026")]
    #[serde(rename = "aws-2026")]
    Aws2026,
    /// Before 2023, for older clients and their test suites.
    #[serde(rename = "compat")]
    Compat,
}

/// A setting that is on or off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Switch {
    /// On.
    On,
    /// Off.
    Off,
}

/// Where the metadata is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum StoreName {
    /// Embedded, in the data directory.
    #[value(name = "rocksdb")]
    RocksDb,
    /// A PostgreSQL database, which `--postgres` names.
    Postgres,
    /// In memory, for tests and CI only: NOTHING SURVIVES THE PROCESS. The data directory must be
    /// new or empty and is deleted at the end; without one it is a temporary directory.
    Memory,
}
