//! `ironkeep s3 rewrap`: puts every version of a bucket under another key of KMS, by
//! UpdateObjectEncryption, as the caller and with the caller's rights. No byte of an object moves.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use clap::{Args, Subcommand};
use envelope::digest::sha256;
use http::{HeaderMap, Method, StatusCode};
use serde_json::{Value, json};
use tokio::task::JoinSet;

use crate::connection::{Connection, Outgoing, Session};
use crate::output::Output;
use crate::xml::{elements, encoded};

/// Versions of one page of the listing.
const PAGE_ROWS: usize = 1000;

/// The most calls at a time.
const PARALLEL_MAX: usize = 64;

const KEY_HEADER: &str = "x-amz-server-side-encryption-aws-kms-key-id";
const BUCKET_KEY_HEADER: &str = "x-amz-server-side-encryption-bucket-key-enabled";
const MODE_HEADER: &str = "x-amz-server-side-encryption";

pub(crate) const EXAMPLES: &str = "Examples, with the name of a bucket and the ARN of a key:
  ironkeep s3 rewrap my-bucket --key \"$KEY\" --dry-run
  ironkeep s3 rewrap my-bucket --key \"$KEY\" --bucket-key
  ironkeep s3 rewrap my-bucket --key \"$KEY\" --role \"$ROLE\"

The caller needs s3:ListBucketVersions on the bucket, s3:GetObject, s3:GetObjectVersion, s3:PutObject and
s3:UpdateObjectEncryption on its objects, kms:GenerateDataKey under the key and kms:Decrypt under those
that the objects have. With --role it is the role that needs these, but for the reading, and S3 has to be
trusted by it; the caller needs ironkeep:StartRewrap and iam:PassRole. Server and credentials are those of `ironkeep help api`.";

/// Work on buckets of a running server.
#[derive(Debug, Subcommand)]
pub(crate) enum S3 {
    /// Put all versions of all objects under another key, without reading or writing a byte of them.
    #[command(after_help = EXAMPLES)]
    Rewrap(Rewrap),
    /// Copy a file to an object, encrypted on the way, or an object to a file.
    #[command(after_help = crate::crypt::copy::EXAMPLES)]
    Cp(crate::crypt::copy::Copy),
    /// Say how far a rewrap in the background is.
    RewrapStatus(Task),
    /// End a rewrap in the background. Versions that have the key keep it.
    RewrapCancel(Task),
}

#[derive(Debug, Args)]
pub(crate) struct Task {
    /// The id that `rewrap --role` printed.
    rewrap_id: String,
    #[command(flatten)]
    output: Output,
    #[command(flatten)]
    connection: Connection,
}

#[derive(Debug, Args)]
pub(crate) struct Rewrap {
    /// The bucket.
    bucket: String,
    /// The ARN of the key.
    #[arg(long, value_name = "ARN")]
    key: String,
    /// Use a Bucket Key.
    #[arg(long)]
    bucket_key: bool,
    /// Only objects whose keys begin so.
    #[arg(long, default_value = "")]
    prefix: String,
    /// Go on behind this key: the one that the last line of an earlier run names.
    #[arg(long, value_name = "KEY", default_value = "")]
    start_after: String,
    /// Change nothing, and list what is not under the key.
    #[arg(long)]
    dry_run: bool,
    /// Let the server do it in the background, with this role; prints the id of the task.
    #[arg(long, value_name = "ARN", conflicts_with_all = ["start_after", "dry_run", "parallel"])]
    role: Option<String>,
    /// How many calls are under way at a time, 1 to 64.
    #[arg(long, default_value_t = 8)]
    parallel: usize,
    #[command(flatten)]
    output: Output,
    #[command(flatten)]
    connection: Connection,
}

/// A version as the listing names it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Version {
    /// Percent-encoded.
    key: String,
    id: String,
}

/// A page of the listing.
#[derive(Debug, Default, PartialEq, Eq)]
struct Page {
    versions: Vec<Version>,
    /// Behind which key and version the next page begins.
    next: Option<(String, String)>,
}

/// What came of the versions looked at.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Counts {
    changed: u64,
    right: u64,
    customer: u64,
    failed: u64,
}

impl Counts {
    fn add(&mut self, other: Self) {
        self.changed = self.changed.saturating_add(other.changed);
        self.right = self.right.saturating_add(other.right);
        self.customer = self.customer.saturating_add(other.customer);
        self.failed = self.failed.saturating_add(other.failed);
    }
}

/// Runs the subcommand.
pub(crate) fn run(command: S3) -> Result<(), String> {
    let arguments = match command {
        S3::Rewrap(arguments) => arguments,
        S3::Cp(arguments) => return crate::crypt::copy::run(&arguments),
        S3::RewrapStatus(task) => return of_task(&task, "GetRewrap"),
        S3::RewrapCancel(task) => return of_task(&task, "CancelRewrap"),
    };
    if let Some(role) = &arguments.role {
        return start(&arguments, role);
    }
    if arguments.parallel == 0 || arguments.parallel > PARALLEL_MAX {
        return Err(format!("--parallel is 1 to {PARALLEL_MAX}"));
    }
    crate::serve::runtime()?.block_on(Box::pin(rewrap(Arc::new(arguments))))
}

fn start(arguments: &Rewrap, role: &str) -> Result<(), String> {
    let input = json!({
        "BucketName": arguments.bucket,
        "KmsKeyArn": arguments.key,
        "BucketKeyEnabled": arguments.bucket_key,
        "Prefix": arguments.prefix,
        "RoleArn": role,
    });
    let answer = arguments.connection.call("StartRewrap", &input)?;
    arguments.output.say(&answer, |answer| {
        let id = answer.get("RewrapId").and_then(Value::as_str);
        crate::logging::say!("{}", id.unwrap_or_default());
    });
    Ok(())
}

fn of_task(task: &Task, operation: &str) -> Result<(), String> {
    let answer = task.connection.call(operation, &json!({ "RewrapId": task.rewrap_id }))?;
    task.output.say(&answer, |answer| {
        let rewrap = answer.get("Rewrap").unwrap_or(&Value::Null);
        crate::logging::say!("{}", line(rewrap));
        for failure in rewrap.get("Failures").and_then(Value::as_array).into_iter().flatten() {
            let error = &failure["Error"];
            crate::logging::say!("  {} {}: {error}", failure["Key"], failure["VersionId"]);
        }
    });
    Ok(())
}

/// A task in a line.
fn line(rewrap: &Value) -> String {
    let text = |name: &str| rewrap[name].as_str().unwrap_or_default();
    let line = format!(
        "{}: {}, {} changed, {} under the key already, {} not to be changed, {} failed",
        text("RewrapId"),
        text("State"),
        rewrap["ChangedCount"],
        rewrap["UnchangedCount"],
        rewrap["UnsupportedCount"],
        rewrap["FailedCount"]
    );
    match text("Reason") {
        "" => line,
        reason => format!("{line}: {reason}"),
    }
}

async fn rewrap(arguments: Arc<Rewrap>) -> Result<(), String> {
    let mut lister = Box::pin(arguments.connection.open()).await?;
    let mut total = Counts::default();
    let start = encoded(&arguments.start_after);
    let mut position = (!start.is_empty()).then(|| (start, String::new()));
    loop {
        let page = list(&mut lister, &arguments, position.as_ref()).await?;
        total.add(all(&arguments, &page.versions).await?);
        let last = page.versions.last().map_or("", |version| version.key.as_str());
        let word = if arguments.dry_run { "to be changed" } else { "changed" };
        arguments.output.say_in_lines(|| {
            crate::logging::say!(
                "{} {word}, {} under the key already, {} under keys of customers, {} failed; at {last}",
                total.changed,
                total.right,
                total.customer,
                total.failed
            );
        });
        match page.next {
            Some(next) => position = Some(next),
            None => break,
        }
    }
    let found = json!({
        "ChangedCount": total.changed,
        "UnchangedCount": total.right,
        "UnsupportedCount": total.customer,
        "FailedCount": total.failed,
    });
    arguments.output.say(&found, |_| ());
    if total.failed > 0 { Err(format!("{} versions keep their key", total.failed)) } else { Ok(()) }
}

/// Looks at the versions of a page, several at a time.
async fn all(arguments: &Arc<Rewrap>, versions: &[Version]) -> Result<Counts, String> {
    let share = versions.len().div_ceil(arguments.parallel).max(1);
    let mut tasks = JoinSet::new();
    for chunk in versions.chunks(share) {
        let (arguments, chunk) = (Arc::clone(arguments), chunk.to_vec());
        tasks.spawn(async move {
            let mut session = Box::pin(arguments.connection.open()).await?;
            let mut counts = Counts::default();
            for version in &chunk {
                counts.add(one(&mut session, &arguments, version).await?);
            }
            Ok::<Counts, String>(counts)
        });
    }
    let mut total = Counts::default();
    while let Some(done) = tasks.join_next().await {
        total.add(done.map_err(|error| error.to_string())??);
    }
    Ok(total)
}

/// Looks at one version, and changes its key where it has another.
async fn one(
    session: &mut Session,
    arguments: &Rewrap,
    version: &Version,
) -> Result<Counts, String> {
    let path = format!("/{}/{}", arguments.bucket, version.key);
    let id = encoded(&version.id);
    let head = Outgoing::s3(Method::HEAD, format!("{path}?versionId={id}"));
    let (status, headers, _) = session.exchange(head).await?;
    let is_gone = status == StatusCode::NOT_FOUND;
    if is_gone {
        return Ok(Counts::default());
    }
    if status == StatusCode::BAD_REQUEST {
        // Of objects under a customer's key nothing is told without that key.
        return Ok(Counts { customer: 1, ..Counts::default() });
    }
    if !status.is_success() {
        arguments.output.note(format_args!("{} {}: {status}", version.key, version.id));
        return Ok(Counts { failed: 1, ..Counts::default() });
    }
    if is_under(&headers, arguments) {
        return Ok(Counts { right: 1, ..Counts::default() });
    }
    if arguments.dry_run {
        let key = text(&headers, KEY_HEADER).or_else(|| text(&headers, MODE_HEADER));
        let key = key.unwrap_or_default();
        arguments.output.note(format_args!("{} {}: {key}", version.key, version.id));
        return Ok(Counts { changed: 1, ..Counts::default() });
    }
    let mut update = Outgoing::s3(Method::PUT, format!("{path}?encryption&versionId={id}"));
    update.body = Bytes::from(document(arguments));
    let checksum = STANDARD.encode(sha256(&update.body));
    update = update.with("x-amz-checksum-sha256", checksum);
    let (status, _, body) = session.exchange(update).await?;
    if status.is_success() {
        return Ok(Counts { changed: 1, ..Counts::default() });
    }
    let why = refusal(status, &body);
    arguments.output.note(format_args!("{} {}: {why}", version.key, version.id));
    Ok(Counts { failed: 1, ..Counts::default() })
}

async fn list(
    session: &mut Session,
    arguments: &Rewrap,
    position: Option<&(String, String)>,
) -> Result<Page, String> {
    let mut target = format!(
        "/{}?encoding-type=url&max-keys={PAGE_ROWS}&prefix={}&versions=",
        arguments.bucket,
        encoded(&arguments.prefix)
    );
    if let Some((key, version)) = position {
        target.push_str(&format!("&key-marker={key}"));
        if !version.is_empty() {
            target.push_str(&format!("&version-id-marker={version}"));
        }
    }
    let (status, _, body) = session.exchange(Outgoing::s3(Method::GET, target)).await?;
    if !status.is_success() {
        return Err(refusal(status, &body));
    }
    Page::read(&String::from_utf8_lossy(&body))
        .ok_or_else(|| "the listing cannot be read".to_owned())
}

impl Page {
    fn read(document: &str) -> Option<Self> {
        let versions = elements(document, "Version").map(|version| {
            let key = elements(version, "Key").next()?;
            let id = elements(version, "VersionId").next()?;
            Some(Version { key: in_path(key), id: id.to_owned() })
        });
        let versions = versions.collect::<Option<_>>()?;
        let next = match elements(document, "IsTruncated").next()? {
            "true" => {
                let key = elements(document, "NextKeyMarker").next()?;
                let id = elements(document, "NextVersionIdMarker").next().unwrap_or_default();
                Some((in_path(key), encoded(id)))
            }
            _ => None,
        };
        Some(Self { versions, next })
    }
}

/// A key as the listing encodes it, for a path: a plus sign there is a space.
fn in_path(key: &str) -> String {
    key.replace('+', "%20")
}

fn is_under(headers: &HeaderMap, arguments: &Rewrap) -> bool {
    let has_bucket_key = text(headers, BUCKET_KEY_HEADER).as_deref() == Some("true");
    text(headers, KEY_HEADER).as_deref() == Some(arguments.key.as_str())
        && has_bucket_key == arguments.bucket_key
}

fn text(headers: &HeaderMap, name: &str) -> Option<String> {
    headers.get(name)?.to_str().ok().map(ToOwned::to_owned)
}

fn document(arguments: &Rewrap) -> String {
    let escaped = arguments.key.replace('&', "&amp;").replace('<', "&lt;");
    format!(
        "<ObjectEncryption xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><SSE-KMS><KMSKeyArn>{escaped}</KMSKeyArn><BucketKeyEnabled>{}</BucketKeyEnabled></SSE-KMS></ObjectEncryption>",
        arguments.bucket_key
    )
}

/// What the server said, as one line.
pub(crate) fn refusal(status: StatusCode, body: &[u8]) -> String {
    let body = String::from_utf8_lossy(body);
    let part = |name: &str| elements(&body, name).next().unwrap_or_default().to_owned();
    match part("Code") {
        code if code.is_empty() => status.to_string(),
        code => format!("{code}: {}", part("Message")),
    }
}

#[cfg(test)]
mod tests;
