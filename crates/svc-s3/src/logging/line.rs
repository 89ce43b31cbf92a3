//! A line of a server access log.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/LogFormat.html>

use engine::{Emitted, RequestAnswered};
use identity::canonical_id;
use names::AccountId;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use stdx::Timestamp;

/// What stays as it is in a key.
const KEY: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

/// The abbreviated names of the months.
const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// A field that is unknown, or that the request does not have.
const NONE: &str = "-";

/// AWS's word for what an operation is about. AWS publishes no list: these are the words of its examples
/// and of logs that people have published.
const RESOURCES: [(&str, &str); 16] = [
    ("CompleteMultipartUpload", "UPLOAD"),
    ("AbortMultipartUpload", "UPLOAD"),
    ("ListParts", "UPLOAD"),
    ("CreateMultipartUpload", "UPLOADS"),
    ("ListMultipartUploads", "UPLOADS"),
    ("UploadPart", "PART"),
    ("UploadPartCopy", "PART"),
    ("CopyObject", "OBJECT"),
    ("DeleteObjects", "MULTI_OBJECT_DELETE"),
    ("ListObjects", "BUCKET"),
    ("ListObjectsV2", "BUCKET"),
    ("ListObjectVersions", "BUCKETVERSIONS"),
    ("UpdateObjectEncryption", "OBJECT_ENCRYPTION"),
    ("RestoreObject", "RESTORE"),
    ("GetBucketPolicyStatus", "POLICY_STATUS"),
    ("SelectObjectContent", "SELECT_OBJECT_CONTENT"),
];

/// The same for the rest of an operation's name, behind its verb.
const NOUNS: [(&str, &str); 9] = [
    ("BucketAcl", "ACL"),
    ("ObjectAcl", "ACL"),
    ("BucketPolicy", "BUCKETPOLICY"),
    ("BucketLogging", "LOGGING_STATUS"),
    ("BucketLifecycleConfiguration", "LIFECYCLE"),
    ("BucketNotificationConfiguration", "NOTIFICATION"),
    ("BucketAccelerateConfiguration", "ACCELERATE"),
    ("ObjectRetention", "OBJECT_LOCK_RETENTION"),
    ("ObjectLegalHold", "OBJECT_LOCK_LEGALHOLD"),
];

/// The line of `answered`, without the end of a line.
pub(super) fn line(event: &Emitted, answered: &RequestAnswered) -> String {
    let about = About::of(&event.operation, answered);
    let bucket = &answered.bucket;
    let owner = AccountId::parse(&bucket.account).map(|account| canonical_id(&account));
    let is_whole = about.is_whole;
    let uri = format!("\"{} {} {}\"", answered.method, answered.target, answered.protocol);
    let quoted = |text: &Option<String>| format!("\"{}\"", text.as_deref().unwrap_or(NONE));
    let whole = |text: String| if is_whole { text } else { NONE.to_owned() };
    let number = |number: Option<u64>| number.map(|number| number.to_string());
    let fields = [
        owner.unwrap_or_else(|_| NONE.to_owned()),
        bucket.name.clone(),
        time(Timestamp::from_unix_ms(answered.received_ms)),
        event.source_ip_address.clone(),
        requester(answered),
        event.request_id.clone(),
        about.operation,
        or_none(about.key.map(|key| utf8_percent_encode(&key, KEY).to_string())),
        whole(uri),
        about.status.to_string(),
        or_none(about.error),
        whole(or_none(number(Some(answered.sent_bytes).filter(|bytes| *bytes > 0)))),
        whole(or_none(number(answered.object_bytes))),
        whole(answered.total_ms.to_string()),
        whole(answered.turn_around_ms.to_string()),
        whole(quoted(&answered.referer)),
        whole(quoted(&answered.user_agent)),
        or_none(about.version_id),
        event.extended_request_id.clone(),
        or_none(answered.signature_version.clone()),
        or_none(answered.cipher_suite.clone()),
        or_none(answered.authentication.clone()),
        or_none(Some(answered.host.clone()).filter(|host| !host.is_empty())),
        or_none(answered.tls_version.clone()),
        or_none(bucket.access_point.clone()),
        if answered.needed_acl { "Yes" } else { NONE }.to_owned(),
        NONE.to_owned(),
    ];
    // A line is a line: no header holds the end of one, and a key is encoded.
    fields.join(" ").replace(['\n', '\r'], " ")
}

fn or_none(text: Option<String>) -> String {
    text.unwrap_or_else(|| NONE.to_owned())
}

/// What a line is about: the request, the source of a copy, or one of the objects of many.
struct About {
    operation: String,
    key: Option<String>,
    version_id: Option<String>,
    status: u16,
    error: Option<String>,
    /// The whole request, to which its address and times belong.
    is_whole: bool,
}

impl About {
    fn of(operation: &str, answered: &RequestAnswered) -> Self {
        if let Some(part) = &answered.part {
            return Self {
                operation: "BATCH.DELETE.OBJECT".to_owned(),
                key: Some(part.key.clone()),
                version_id: part.version_id.clone(),
                status: part.status,
                error: part.error.clone(),
                is_whole: false,
            };
        }
        let name = name(operation, answered);
        let of_request = Self {
            operation: name,
            key: key(answered),
            version_id: answered.version_id.clone(),
            status: answered.status,
            error: answered.error.clone(),
            is_whole: true,
        };
        match &answered.source_key {
            None => of_request,
            Some(key) => Self {
                operation: format!("{}_GET", of_request.operation),
                key: Some(key.clone()),
                version_id: None,
                is_whole: false,
                ..of_request
            },
        }
    }
}

/// The key that the request is about.
fn key(answered: &RequestAnswered) -> Option<String> {
    let path = answered.resource.as_deref()?.strip_prefix('/')?;
    let (_, key) = path.split_once('/')?;
    Some(key.to_owned()).filter(|key| !key.is_empty())
}

/// Such as `REST.GET.OBJECT`.
fn name(operation: &str, answered: &RequestAnswered) -> String {
    let method = match operation {
        "CopyObject" | "UploadPartCopy" => "COPY",
        _ => answered.method.as_str(),
    };
    let access = if answered.is_website { "WEBSITE" } else { "REST" };
    format!("{access}.{method}.{}", resource(operation))
}

fn resource(operation: &str) -> String {
    if let Some((_, word)) = RESOURCES.iter().find(|(name, _)| *name == operation) {
        return (*word).to_owned();
    }
    let verbs = ["Get", "Put", "Head", "Delete", "List", "Create"];
    let noun = verbs.iter().find_map(|verb| operation.strip_prefix(verb)).unwrap_or(operation);
    if let Some((_, word)) = NOUNS.iter().find(|(name, _)| *name == noun) {
        return (*word).to_owned();
    }
    let noun = noun.strip_prefix("Bucket").filter(|rest| !rest.is_empty()).unwrap_or(noun);
    let noun =
        noun.strip_suffix("Configuration").filter(|rest| *rest != "ObjectLock").unwrap_or(noun);
    snake(noun)
}

/// `PublicAccessBlock` as `PUBLIC_ACCESS_BLOCK`.
fn snake(name: &str) -> String {
    let mut word = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !word.is_empty() {
            word.push('_');
        }
        word.push(letter.to_ascii_uppercase());
    }
    word
}

/// The canonical id of an account's root user, the ARN of everybody else who has a name.
fn requester(answered: &RequestAnswered) -> String {
    let root = answered.root_of.as_deref().and_then(|account| AccountId::parse(account).ok());
    match root {
        Some(account) => canonical_id(&account),
        None => or_none(answered.requester.clone()),
    }
}

/// `[06/Feb/2019:00:00:38 +0000]`.
fn time(at: Timestamp) -> String {
    let text = at.iso8601();
    let part = |range| text.get(range).unwrap_or_default();
    let month =
        part(5..7).parse::<usize>().ok().and_then(|month| MONTHS.get(month.wrapping_sub(1)));
    let month = month.copied().unwrap_or(NONE);
    format!("[{}/{month}/{}:{} +0000]", part(8..10), part(0..4), part(11..19))
}

#[cfg(test)]
mod tests;
