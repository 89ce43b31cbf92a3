//! `ironkeep usage` and `ironkeep quota`: what buckets hold, and how much they may.

use clap::Args;
use serde_json::{Map, Value, json};

use crate::answer::items;
use crate::connection::Connection;
use crate::output::Output;

pub(crate) const EXAMPLES: &str = "Examples:
  ironkeep usage
  ironkeep usage my-bucket
  ironkeep quota my-bucket --max-bytes 1000000000

Takes ironkeep:ListBucketUsage, ironkeep:GetBucketUsage and ironkeep:PutBucketQuota on the bucket. Server
and credentials are those of `ironkeep help api`.";

#[derive(Debug, Args)]
pub(crate) struct Usage {
    /// Only this bucket, with its storage classes and keys.
    bucket: Option<String>,
    #[command(flatten)]
    output: Output,
    #[command(flatten)]
    connection: Connection,
}

#[derive(Debug, Args)]
pub(crate) struct Quota {
    /// The bucket.
    bucket: String,
    /// Bytes of all its versions. Without a number there is no quota.
    #[arg(long, value_name = "BYTES")]
    max_bytes: Option<u64>,
    /// Versions.
    #[arg(long, value_name = "COUNT")]
    max_versions: Option<u64>,
    #[command(flatten)]
    output: Output,
    #[command(flatten)]
    connection: Connection,
}

/// Prints what buckets hold.
pub(crate) fn usage(arguments: &Usage) -> Result<(), String> {
    if let Some(bucket) = &arguments.bucket {
        let input = json!({ "BucketName": bucket });
        let answer = arguments.connection.call("GetBucketUsage", &input)?;
        arguments.output.say(&answer, |answer| {
            crate::logging::say!("{}", line(answer));
            for kind in items(answer, "Kinds") {
                crate::logging::say!("  {}", of_kind(kind));
            }
        });
        return Ok(());
    }
    let mut input = json!({});
    let mut buckets = Vec::new();
    loop {
        let page = arguments.connection.call("ListBucketUsage", &input)?;
        buckets.extend_from_slice(items(&page, "Buckets"));
        match page.get("NextToken") {
            Some(token) if token.is_string() => input = json!({ "NextToken": token }),
            _ => break,
        }
    }
    arguments.output.say(&json!({ "Buckets": buckets }), |all| {
        items(all, "Buckets").iter().for_each(|bucket| crate::logging::say!("{}", line(bucket)));
    });
    Ok(())
}

/// Sets a quota, or takes it away.
pub(crate) fn quota(arguments: &Quota) -> Result<(), String> {
    let mut quota = Map::new();
    for (name, number) in
        [("MaxBytes", arguments.max_bytes), ("MaxVersions", arguments.max_versions)]
    {
        if let Some(number) = number {
            quota.insert(name.to_owned(), json!(number));
        }
    }
    let input = json!({ "BucketName": arguments.bucket, "Quota": quota });
    arguments.connection.call("PutBucketQuota", &input)?;
    // People are told nothing of what went as they said.
    arguments.output.say(&input, |_| ());
    Ok(())
}

fn line(usage: &Value) -> String {
    let name = usage["BucketName"].as_str().unwrap_or_default();
    format!(
        "{name}: {} objects of {} bytes, {} versions of {} bytes, {} delete markers",
        usage["ObjectCount"],
        usage["ObjectBytes"],
        usage["VersionCount"],
        usage["VersionBytes"],
        usage["DeleteMarkerCount"]
    )
}

fn of_kind(kind: &Value) -> String {
    let text = |name: &str| kind[name].as_str().unwrap_or_default();
    let key = match text("KmsKeyArn") {
        "" => String::new(),
        arn => format!(" {arn}"),
    };
    format!(
        "{} {}{key}: {} versions of {} bytes",
        text("StorageClass"),
        text("Encryption"),
        kind["VersionCount"],
        kind["VersionBytes"]
    )
}

#[cfg(test)]
mod tests;
