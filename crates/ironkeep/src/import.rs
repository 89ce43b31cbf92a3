//! `ironkeep import`: buckets, users and keys of other servers come over, as often as it is run.

use std::path::PathBuf;
use std::sync::Arc;

use clap::{Args, Subcommand};
use client::{Credentials, Server};
use secret::Secret;
use serde_json::{Value, json};
use tokio::sync::Semaphore;

use crate::connection::Connection;
use crate::endpoint::{End, authorities};
use crate::progress::Progress;

mod bucket;
mod check;
mod iam;
mod listing;
mod object;
mod report;
mod transit;
mod walk;

use object::Route;
use report::{BucketReport, IamReport};
use walk::Manner;

/// The most versions at a time.
const PARALLEL_MAX: usize = 64;

/// The credentials of the source: only from the environment, so that no list of processes shows them.
const SOURCE_ID: &str = "IMPORT_AWS_ACCESS_KEY_ID";
const SOURCE_SECRET: &str = "IMPORT_AWS_SECRET_ACCESS_KEY";
const SOURCE_TOKEN: &str = "IMPORT_AWS_SESSION_TOKEN";

/// The Region that calls of IAM are signed for.
const IAM_REGION: &str = "us-east-1";

pub(crate) const EXAMPLES: &str = "Examples:
  export IMPORT_AWS_ACCESS_KEY_ID=minioadmin IMPORT_AWS_SECRET_ACCESS_KEY=...
  ironkeep import minio --from https://minio.example.com:9000 --dry-run
  ironkeep import minio --from https://minio.example.com:9000 --iam iam-info.zip --credentials-file keys.jsonl
  ironkeep import aws --from-region eu-central-1 --bucket photos --bucket logs=old-logs

Copies versions, oldest first, with delete markers, metadata, tags, retentions and legal holds, and settings
of buckets; each object is compared with the source's ETag or checksum while it passes, and one that arrives
damaged is not written. Run it again to go on, or to bring over what is new: what the destination has is
compared and not copied again. Nothing at the source is changed, nothing at the destination is deleted.

The source's credentials are IMPORT_AWS_ACCESS_KEY_ID, IMPORT_AWS_SECRET_ACCESS_KEY and, where they are
temporary, IMPORT_AWS_SESSION_TOKEN. Server and credentials of the destination are those of
`ironkeep help api`. Memory is bounded: 256 MiB for objects on their way.

Exit status: 0 when everything is there, 1 where something failed or was written there by somebody else.";

/// Bring buckets and users of another server over.
#[derive(Debug, Subcommand)]
pub(crate) enum Import {
    /// From MinIO: buckets, and users, groups and policies out of `mc admin cluster iam export`.
    #[command(after_help = EXAMPLES)]
    Minio(Box<Minio>),
    /// From AWS, or any other server with S3's API: buckets.
    #[command(after_help = EXAMPLES)]
    Aws(Box<Aws>),
    /// From the transit engine of Vault or OpenBao: keys that it lets be exported.
    #[command(name = "vault-transit", after_help = transit::ABOUT)]
    VaultTransit(Box<transit::VaultTransit>),
}

#[derive(Debug, Args)]
pub(crate) struct Minio {
    /// The source; without one only users and policies come.
    #[arg(long, value_name = "URL", required_unless_present = "iam")]
    from: Option<String>,
    /// What `mc admin cluster iam export` has written, or the folder it was unpacked to.
    #[arg(long, value_name = "FILE")]
    iam: Option<PathBuf>,
    /// Give each user a new access key, and add it to this file, which only its owner may read.
    #[arg(long, value_name = "FILE", requires = "iam")]
    credentials_file: Option<PathBuf>,
    #[command(flatten)]
    copy: Copy,
}

#[derive(Debug, Args)]
pub(crate) struct Aws {
    /// The source [default: S3 of AWS in the Region].
    #[arg(long, value_name = "URL")]
    from: Option<String>,
    #[command(flatten)]
    copy: Copy,
}

#[derive(Debug, Args)]
struct Copy {
    /// The Region that calls of the source are signed for.
    #[arg(long, value_name = "NAME", default_value = "us-east-1")]
    from_region: String,
    /// Certificates of the authorities that the source's may be from, in PEM [default: the system's].
    #[arg(long, value_name = "FILE")]
    from_ca_bundle: Option<PathBuf>,
    /// Only this bucket, under another name if one is given; repeatable [default: all].
    #[arg(long, value_name = "NAME[=OTHER]")]
    bucket: Vec<String>,
    /// Only objects whose keys begin so.
    #[arg(long, default_value = "")]
    prefix: String,
    /// Put every object under this key of KMS, by its ARN [default: what the bucket's encryption says].
    #[arg(long, value_name = "ARN")]
    kms_key: Option<String>,
    /// Change nothing, and say what would be copied.
    #[arg(long)]
    dry_run: bool,
    /// How many versions are under way at a time, 1 to 64.
    #[arg(long, default_value_t = 8)]
    parallel: usize,
    /// Print what came of it as JSON.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    connection: Connection,
}

/// Runs the subcommand.
pub(crate) fn run(command: Import) -> Result<(), String> {
    let runtime = crate::serve::runtime;
    match command {
        Import::VaultTransit(arguments) => transit::run(&arguments),
        Import::Minio(arguments) => {
            let Minio { from, iam, credentials_file, copy } = *arguments;
            let users = iam.map(|export| Users { export, credentials_file });
            runtime()?.block_on(Box::pin(import(from, users, &copy)))
        }
        Import::Aws(arguments) => {
            let Aws { from, copy } = *arguments;
            let region = &copy.from_region;
            let from = from.unwrap_or_else(|| format!("https://s3.{region}.amazonaws.com"));
            runtime()?.block_on(Box::pin(import(Some(from), None, &copy)))
        }
    }
}

/// Users and policies that are to come.
struct Users {
    export: PathBuf,
    credentials_file: Option<PathBuf>,
}

async fn import(from: Option<String>, users: Option<Users>, copy: &Copy) -> Result<(), String> {
    if copy.parallel == 0 || copy.parallel > PARALLEL_MAX {
        return Err(format!("--parallel is 1 to {PARALLEL_MAX}"));
    }
    let users = match users {
        Some(users) => Some(Box::pin(bring_users(&users, copy)).await?),
        None => None,
    };
    let mut buckets = Vec::new();
    if let Some(from) = from {
        let (source, target) = (source(&from, copy)?, End::of(&copy.connection, None)?);
        for (from, to) in chosen(&source, copy).await? {
            let report = Box::pin(bring_bucket(&source, &target, (from, to), copy)).await?;
            if !copy.json {
                report.say(copy.dry_run);
            }
            buckets.push(report);
        }
    }
    ended(&buckets, users.as_ref(), copy)
}

/// The end that everything comes from.
fn source(url: &str, copy: &Copy) -> Result<End, String> {
    let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let missing = |name: &str| format!("{name} is not set: see `ironkeep help import`");
    let credentials = Credentials {
        access_key_id: variable(SOURCE_ID).ok_or_else(|| missing(SOURCE_ID))?,
        secret_access_key: Secret::new(
            variable(SOURCE_SECRET).ok_or_else(|| missing(SOURCE_SECRET))?,
        ),
        session_token: variable(SOURCE_TOKEN).map(Secret::new),
    };
    let ca_bundle = authorities(copy.from_ca_bundle.as_deref());
    let server = Server::new(url, &copy.from_region, ca_bundle);
    let server = server.map_err(|error| format!("--from {url}: {error}"))?;
    Ok(End::new("the source", server, credentials))
}

/// The buckets to be brought over, and what they are called then.
async fn chosen(source: &End, copy: &Copy) -> Result<Vec<(String, String)>, String> {
    if copy.bucket.is_empty() {
        let names = bucket::names(&mut source.another()).await;
        let names = names.map_err(|fault| format!("the buckets cannot be listed: {fault}"))?;
        return Ok(names.into_iter().map(|name| (name.clone(), name)).collect());
    }
    let named = copy.bucket.iter().map(|text| match text.split_once('=') {
        Some((from, to)) => (from.to_owned(), to.to_owned()),
        None => (text.clone(), text.clone()),
    });
    Ok(named.collect())
}

async fn bring_bucket(
    source: &End,
    target: &End,
    (from, to): (String, String),
    copy: &Copy,
) -> Result<BucketReport, String> {
    let kind = bucket::kind(&mut source.another(), &from).await;
    let kind = kind.map_err(|fault| format!("bucket `{from}`: {fault}"))?;
    let route = Route {
        from,
        to,
        kms_key: copy.kms_key.clone(),
        has_versions: kind.versioning != bucket::Versioning::Never,
        has_locks: kind.has_locks,
        memory: Arc::new(Semaphore::new(object::MEMORY_MIB)),
    };
    let manner =
        Manner { prefix: copy.prefix.clone(), is_dry: copy.dry_run, parallel: copy.parallel };
    walk::bring(source, target, (Arc::new(route), kind), &manner).await
}

async fn bring_users(users: &Users, copy: &Copy) -> Result<IamReport, String> {
    let order = iam::Order {
        export: &users.export,
        credentials: users.credentials_file.as_deref(),
        is_dry: copy.dry_run,
    };
    let target = End::of(&copy.connection, Some(IAM_REGION))?;
    let progress = Progress::of("bringing users over");
    let report = Box::pin(iam::bring(target, &order)).await?;
    drop(progress);
    if !copy.json {
        report.say(copy.dry_run);
    }
    Ok(report)
}

/// Says what came of everything, and whether something is missing.
fn ended(buckets: &[BucketReport], users: Option<&IamReport>, copy: &Copy) -> Result<(), String> {
    if copy.json {
        let found = json!({
            "DryRun": copy.dry_run,
            "Buckets": buckets.iter().map(BucketReport::json).collect::<Vec<Value>>(),
            "Users": users.map(IamReport::json),
        });
        crate::logging::say!("{found:#}");
    }
    let failed: u64 = buckets.iter().map(|bucket| bucket.counts.failed).sum();
    match failed.saturating_add(users.map_or(0, |users| users.failed)) {
        0 => Ok(()),
        1 => Err("1 thing did not come over".to_owned()),
        count => Err(format!("{count} things did not come over")),
    }
}
