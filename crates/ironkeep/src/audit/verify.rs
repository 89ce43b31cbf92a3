//! `ironkeep audit verify`: whether the journal is whole and as long as it was, and whether the files that
//! trails have delivered are those that the journal tells of.

use std::collections::BTreeSet;
use std::path::PathBuf;

use clap::Args;
use stdx::{Clock as _, SystemClock, Timestamp};

use self::anchors::Sources;
use self::caller::Caller;
use self::report::Report;
use super::instant;
use crate::connection::Connection;
use crate::progress::Progress;

mod anchors;
mod caller;
mod digests;
mod file_name;
mod files;
mod journal;
mod report;
mod trail;

pub(crate) const EXAMPLES: &str = "Examples:
  ironkeep audit verify
  ironkeep audit verify --anchor /mnt/elsewhere/anchors --anchor /var/log/syslog
  ironkeep audit verify --anchor-bucket https://s3.example.com/anchors --anchor-credentials-file key --trail main

Checked are the journal's chain and the anchors of it (--anchor-file, --anchor-bucket and --anchor-syslog of
`ironkeep serve` make them), in the management account; and of each trail of the account: that every file
that the journal tells of is there, that none is there of which it does not tell, the signatures and the
chain of digests, the hashes of log files, and each record against the journal. Without anchors, a journal that was
cut off together with the store is not seen. Every finding is a line that names part, file and record; the
exit status is 1 if there is any.

Takes ironkeep:VerifyJournal, ironkeep:QueryRecords, cloudtrail:LookupEvents, ListTrails, DescribeTrails and
ListPublicKeys, and on the buckets s3:ListBucket and s3:GetObject, with kms:Decrypt under the keys of
trails. Server and credentials are those of `ironkeep help api`.";

/// Where the journal's records may begin, unless the caller says otherwise: they are kept for 90 days at
/// least.
const FROM: &str = "89d";

#[derive(Debug, Args)]
pub(crate) struct Verify {
    /// A file with anchors, as --anchor-file or a collector of syslog has written it; again for more.
    #[arg(long = "anchor", value_name = "FILE")]
    anchors: Vec<PathBuf>,
    /// A bucket with anchors: https://HOST/BUCKET/PREFIX, as --anchor-bucket of the server names it.
    #[arg(long, value_name = "URL", requires = "anchor_credentials_file")]
    anchor_bucket: Option<String>,
    /// The Region of that bucket [default: that of the call].
    #[arg(long, value_name = "NAME", requires = "anchor_bucket")]
    anchor_region: Option<String>,
    /// An access key that may list it: AWS_ACCESS_KEY_ID=... and AWS_SECRET_ACCESS_KEY=..., a line each.
    #[arg(long, value_name = "FILE", requires = "anchor_bucket")]
    anchor_credentials_file: Option<PathBuf>,
    /// The authorities, in this PEM file, that its certificate may be from.
    #[arg(long, value_name = "FILE", requires = "anchor_bucket")]
    anchor_ca_file: Option<PathBuf>,
    /// This trail alone: its name or its ARN; again for more.
    #[arg(long = "trail", value_name = "NAME or ARN")]
    trails: Vec<String>,
    /// Files of trails since then: 2026-05-01T00:00:00Z, or so long ago: 24h, 7d.
    #[arg(long, value_name = "TIME", default_value = FROM)]
    from: String,
    /// Leave the journal's own chain and the anchors out: all that an account other than the management
    /// account may check.
    #[arg(long, conflicts_with_all = ["anchors", "anchor_bucket"])]
    trails_only: bool,
    #[command(flatten)]
    connection: Connection,
}

/// Runs the subcommand.
pub(super) fn run(arguments: &Verify) -> Result<(), String> {
    let from = instant(&arguments.from, SystemClock.now())?;
    let _progress = Progress::of("verifying");
    let report = crate::serve::runtime()?.block_on(Box::pin(verify(arguments, from)))?;
    match report.findings() {
        0 => Ok(()),
        1 => Err("the audit trail is not whole: 1 finding".to_owned()),
        count => Err(format!("the audit trail is not whole: {count} findings")),
    }
}

async fn verify(arguments: &Verify, from: Timestamp) -> Result<Report, String> {
    let mut report = Report::default();
    let mut caller = Caller::new(&arguments.connection);
    if !arguments.trails_only {
        let account = caller.account().await?;
        let sources = Sources {
            files: &arguments.anchors,
            bucket: arguments.anchor_bucket.as_deref(),
            region: arguments.anchor_region.as_deref(),
            credentials: arguments.anchor_credentials_file.as_deref(),
            ca_file: arguments.anchor_ca_file.as_deref(),
        };
        let anchors = Box::pin(sources.read(&caller, &account)).await?;
        Box::pin(journal::check(&mut caller, &anchors, &mut report)).await?;
    }
    let trails = Box::pin(trail::list(&mut caller, &arguments.trails)).await?;
    if trails.is_empty() {
        report.note("trails", "there is none");
    }
    // Trails may share a bucket: what one names is looked at once.
    let mut looked_at = BTreeSet::new();
    for trail in &trails {
        Box::pin(trail::check(&mut caller, trail, (from, &mut looked_at), &mut report)).await?;
    }
    Ok(report)
}
