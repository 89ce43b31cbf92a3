//! A trail: which files there should be, which there are, and what is in them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use stdx::Timestamp;

use super::caller::Caller;
use super::digests::{Chain, Named};
use super::file_name::{FileName, Folder, Trail, place};
use super::files::{compare, contents};
use super::report::Report;
use crate::answer::{items, set, text};

/// As whom trails are delivered.
const SERVICE: &str = "cloudtrail.amazonaws.com";

/// Records of one page.
const PAGE_RECORDS: usize = 500;

/// Findings of one file that are told.
const FINDINGS_MAX: usize = 20;

/// The trails of the account that are `wanted`, by name or by ARN; all of them where none is.
pub(super) async fn list(caller: &mut Caller<'_>, wanted: &[String]) -> Result<Vec<Trail>, String> {
    let region = caller.region()?;
    let (mut listed, mut input) = (Vec::new(), json!({}));
    loop {
        let page = caller.cloudtrail(&region, "ListTrails", &input).await?;
        listed.extend(items(&page, "Trails").iter().cloned());
        match text(&page, "NextToken") {
            "" => break,
            token => input = json!({ "NextToken": token }),
        }
    }
    let is = |wanted: &String, trail: &Value| {
        [text(trail, "Name"), text(trail, "TrailARN")].contains(&wanted.as_str())
    };
    for name in wanted {
        if !listed.iter().any(|trail| is(name, trail)) {
            return Err(format!("there is no trail `{name}`"));
        }
    }
    let mut trails = Vec::new();
    for trail in listed {
        if wanted.is_empty() || wanted.iter().any(|name| is(name, &trail)) {
            trails.push(describe(caller, &trail).await?);
        }
    }
    Ok(trails)
}

async fn describe(caller: &mut Caller<'_>, listed: &Value) -> Result<Trail, String> {
    let (arn, home) = (text(listed, "TrailARN"), text(listed, "HomeRegion"));
    let input = json!({ "trailNameList": [arn] });
    let found = caller.cloudtrail(home, "DescribeTrails", &input).await?;
    let trail = items(&found, "trailList").first();
    let trail = trail.ok_or_else(|| format!("the trail {arn} is not described"))?;
    let prefix = text(trail, "S3KeyPrefix");
    Ok(Trail {
        name: text(listed, "Name").to_owned(),
        account: arn.split(':').nth(4).unwrap_or_default().to_owned(),
        home: home.to_owned(),
        bucket: text(trail, "S3BucketName").to_owned(),
        prefix: if prefix.is_empty() { String::new() } else { format!("{prefix}/") },
    })
}

/// Checks the files of a trail since `from`; each file once.
pub(super) async fn check(
    caller: &mut Caller<'_>,
    trail: &Trail,
    (from, looked_at): (Timestamp, &mut BTreeSet<(String, String)>),
    report: &mut Report,
) -> Result<(), String> {
    let part = trail.part();
    // In this order: what is delivered meanwhile is told of, and then looked for once more.
    let there = match there(caller, trail, from).await {
        Ok(there) => there,
        Err(error) => {
            report.find(&part, &format!("bucket {}", trail.bucket), &error);
            return Ok(());
        }
    };
    let told = told(caller, trail, from).await?;
    missing(caller, trail, (&told, &there), report).await?;
    for key in there.keys().filter(|key| !told.contains_key(*key)) {
        report.find(&part, &place(trail, key), "the journal tells of no delivery of it");
    }
    let named = Chain::new(trail, from, &there).check(caller, report).await?;
    let (mut files, mut records) = (0_usize, 0_usize);
    let logs = there.iter().filter(|(_, name)| name.folder == Folder::Logs);
    for (key, name) in logs {
        if !looked_at.insert((trail.bucket.clone(), key.clone())) {
            continue;
        }
        let log = Log { trail, key, name, from };
        files = files.saturating_add(1);
        records = records.saturating_add(log.check(caller, named.get(key), report).await?);
    }
    let digests = there.len().saturating_sub(there.values().filter(|it| it.is_log()).count());
    report.note(
        &part,
        &format!("{digests} digests, {files} log files and {records} records were compared"),
    );
    Ok(())
}

/// The files in the bucket.
async fn there(
    caller: &mut Caller<'_>,
    trail: &Trail,
    from: Timestamp,
) -> Result<BTreeMap<String, FileName>, String> {
    let mut found = BTreeMap::new();
    for folder in [Folder::Logs, Folder::Digests] {
        let start = folder.start(trail);
        for key in caller.list(&trail.home, (&trail.bucket, &start)).await? {
            let name = FileName::of(trail, &key).filter(|name| name.at >= from);
            found.extend(name.map(|name| (key, name)));
        }
    }
    Ok(found)
}

/// The files that the journal says were delivered, each with the record that says so.
async fn told(
    caller: &mut Caller<'_>,
    trail: &Trail,
    from: Timestamp,
) -> Result<BTreeMap<String, u64>, String> {
    let mut told = BTreeMap::new();
    let mut input = json!({
        "ResourceName": trail.bucket, "EventNames": ["PutObject"], "StartTime": from.unix_seconds(),
        "MaxResults": PAGE_RECORDS,
    });
    loop {
        let page = caller.own(&trail.home, "QueryRecords", &input).await?;
        for record in items(&page, "Records") {
            if text(record, "InvokedBy") != SERVICE || !text(record, "ErrorCode").is_empty() {
                continue;
            }
            let sequence = record.get("Sequence").and_then(Value::as_u64).unwrap_or_default();
            for name in items(record, "ResourceNames").iter().filter_map(Value::as_str) {
                let object = name.split_once(":::").and_then(|(_, it)| it.split_once('/'));
                let Some((bucket, key)) = object else { continue };
                if bucket == trail.bucket && FileName::of(trail, key).is_some() {
                    told.insert(key.to_owned(), sequence);
                }
            }
        }
        match text(&page, "NextToken") {
            "" => return Ok(told),
            token => set(&mut input, "NextToken", token),
        }
    }
}

/// Names the files that were delivered and are gone.
async fn missing(
    caller: &mut Caller<'_>,
    trail: &Trail,
    (told, there): (&BTreeMap<String, u64>, &BTreeMap<String, FileName>),
    report: &mut Report,
) -> Result<(), String> {
    for (key, sequence) in told.iter().filter(|(key, _)| !there.contains_key(*key)) {
        let Some(name) = FileName::of(trail, key) else { continue };
        match caller.get(&trail.home, (&trail.bucket, key)).await {
            Ok(None) => {}
            // It was delivered a moment ago, or its name is older than what is looked at.
            Ok(Some(_)) => continue,
            Err(error) => {
                report.find(&trail.part(), &place(trail, key), &error);
                continue;
            }
        }
        let is_newer = |other: &&FileName| {
            other.folder == name.folder && other.region == name.region && other.at > name.at
        };
        let is_tail = name.folder == Folder::Digests && !there.values().any(|it| is_newer(&it));
        let tail =
            if is_tail { ", and no newer digest is there: the tail was cut off" } else { "" };
        let wrong = format!("it is gone{tail}; record {sequence} of the journal delivered it");
        report.find(&trail.part(), &place(trail, key), &wrong);
    }
    Ok(())
}

/// A log file.
struct Log<'a> {
    trail: &'a Trail,
    key: &'a str,
    name: &'a FileName,
    from: Timestamp,
}

impl Log<'_> {
    /// Checks it against the digest that names it, and its records against the journal. How many there are.
    async fn check(
        &self,
        caller: &mut Caller<'_>,
        named: Option<&Named>,
        report: &mut Report,
    ) -> Result<usize, String> {
        let Self { trail, key, name, from } = *self;
        let (part, at) = (trail.part(), place(trail, key));
        let found = match contents(caller, trail, key).await {
            Ok(found) => found,
            Err(error) => {
                report.find(&part, &at, &error);
                return Ok(0);
            }
        };
        if let Some(Named { hash, digest }) = named
            && *hash != found.hash
        {
            let wrong = format!("it was altered: its hash is not the one in {digest}");
            report.find(&part, &at, &wrong);
        }
        let Some(records) = found.records() else {
            report.find(&part, &at, "it is no log file of CloudTrail");
            return Ok(0);
        };
        let different = Box::pin(compare(caller, (&name.region, from), &records)).await?;
        for (record, wrong) in different.iter().take(FINDINGS_MAX) {
            report.find(&part, &format!("{at}, {record}"), wrong);
        }
        if different.len() > FINDINGS_MAX {
            let rest = different.len().saturating_sub(FINDINGS_MAX);
            report.find(&part, &at, &format!("{rest} more records are other ones"));
        }
        Ok(records.len())
    }
}
