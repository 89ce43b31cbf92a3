//! The command line.

use std::path::PathBuf;

use clap::Parser;

use crate::scenario::Selection;

/// Puts load on an AWS-compatible endpoint (S3 and KMS) and reports latency percentiles,
/// throughput, the server's CPU per request and its peak memory, beside the design's budgets.
///
/// Objects, buckets and a KMS key are made and removed again. The 64 MiB scenarios write as much
/// as the server takes: leave some ten gigabytes free. Any failed request makes the run fail.
#[derive(Debug, Parser)]
#[command(version)]
pub(crate) struct Arguments {
    /// The endpoint, http://HOST:PORT or https://HOST:PORT.
    #[arg(long, required_unless_present = "self_start")]
    pub(crate) endpoint: Option<String>,
    /// An https:// endpoint of the same server, for SSE-C when --endpoint is plain HTTP.
    #[arg(long, value_name = "URL")]
    pub(crate) secure_endpoint: Option<String>,
    /// Certificates to trust for https://, PEM.
    #[arg(long, value_name = "FILE")]
    pub(crate) ca: Option<PathBuf>,
    /// The access key id.
    #[arg(long, env = "AWS_ACCESS_KEY_ID", required_unless_present = "self_start")]
    pub(crate) access_key: Option<String>,
    /// The secret access key.
    #[arg(
        long,
        env = "AWS_SECRET_ACCESS_KEY",
        hide_env_values = true,
        required_unless_present = "self_start"
    )]
    pub(crate) secret_key: Option<String>,
    /// The region to sign for.
    #[arg(long, default_value = "us-east-1")]
    pub(crate) region: String,
    /// An existing KMS key; one is made without it.
    #[arg(long, value_name = "KEY")]
    pub(crate) kms_key: Option<String>,
    /// Connections of the small-request scenarios.
    #[arg(long, default_value_t = 64, value_parser = clap::value_parser!(u16).range(1..=4096))]
    pub(crate) connections: u16,
    /// Connections of the 64 MiB scenarios.
    #[arg(long, default_value_t = 4, value_parser = clap::value_parser!(u16).range(1..=64))]
    pub(crate) large_connections: u16,
    /// Measured seconds of each scenario.
    #[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u64).range(1..=3600))]
    pub(crate) seconds: u64,
    /// Seconds of load before the measured ones.
    #[arg(long, default_value_t = 2, value_parser = clap::value_parser!(u64).range(0..=600))]
    pub(crate) warm_up: u64,
    /// Keys in the large bucket of `list`.
    #[arg(long, default_value_t = 10_000, value_parser = clap::value_parser!(u32).range(1000..=1_000_000))]
    pub(crate) list_keys: u32,
    /// Send the SHA-256 of S3 bodies instead of UNSIGNED-PAYLOAD: the server then hashes them.
    #[arg(long)]
    pub(crate) signed_payload: bool,
    /// The server's process, on this machine: its CPU and memory are reported.
    #[arg(long, value_name = "PID", conflicts_with = "self_start")]
    pub(crate) server_pid: Option<u32>,
    /// Start `ironkeep serve` on free ports with an empty data directory, and stop it afterwards.
    #[arg(long, conflicts_with_all = ["endpoint", "secure_endpoint", "access_key", "secret_key", "ca"])]
    pub(crate) self_start: bool,
    /// The program --self-start starts; without it the `ironkeep` beside this program.
    #[arg(long, value_name = "PATH", requires = "self_start")]
    pub(crate) ironkeep: Option<PathBuf>,
    /// Where --self-start and the plain-file reference keep their data: a real disk, not a memory
    /// file system. The system's temporary directory without it.
    #[arg(long, value_name = "DIR")]
    pub(crate) work_dir: Option<PathBuf>,
    /// Compare the 64 MiB scenarios with a server inside this program that writes plain files
    /// (always on with --self-start).
    #[arg(long)]
    pub(crate) reference: bool,
    /// Seconds for which that server keeps a file that was overwritten: as long as the product
    /// does. With 0 its disk space and page cache are free again at once.
    #[arg(long, value_name = "SECONDS", default_value_t = 20)]
    pub(crate) reference_keeps: u64,
    /// Write the result as JSON.
    #[arg(long, value_name = "FILE")]
    pub(crate) json: Option<PathBuf>,
    /// Fail when a budget is missed, too.
    #[arg(long)]
    pub(crate) enforce_budgets: bool,
    /// What to run: kms-generate-data-key, put-4k, put-4k-single, get-4k, put-64m, get-64m, list;
    /// one variant of it as put-64m:sse-kms. Everything without it.
    #[arg(value_name = "SCENARIO")]
    pub(crate) scenarios: Vec<Selection>,
}
