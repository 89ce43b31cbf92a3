//! The settings of a bucket: those that mean the same here are put, the others are named.

use bytes::Bytes;
use client::Outgoing;
use http::Method;

use super::object::{Ends, Route};
use crate::endpoint::{End, Fault};
use crate::xml::{elements, escaped, first, unescaped};

/// Settings that are put before objects come, with the name of the document; none of one that is no XML.
const BEFORE: [(&str, Option<&str>); 1] = [("tagging", Some("Tagging"))];

/// Settings that are put behind the last object: they would keep it out, or take it away.
const BEHIND: [(&str, Option<&str>); 6] = [
    ("ownershipControls", Some("OwnershipControls")),
    ("publicAccessBlock", Some("PublicAccessBlockConfiguration")),
    ("cors", Some("CORSConfiguration")),
    ("website", Some("WebsiteConfiguration")),
    ("lifecycle", Some("LifecycleConfiguration")),
    ("policy", None),
];

const LOCKS: [(&str, Option<&str>); 1] = [("object-lock", Some("ObjectLockConfiguration"))];

/// Settings that name things of the source, and have to be made again by hand.
const NAMED: [(&str, &str); 4] = [
    ("notification", "<Event>"),
    ("replication", "<Rule>"),
    ("logging", "<TargetBucket>"),
    ("inventory", "<InventoryConfiguration>"),
];

/// What the source says of a bucket before anything is copied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Kind {
    pub(super) versioning: Versioning,
    pub(super) has_locks: bool,
}

/// Whether a bucket keeps versions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Versioning {
    Never,
    Enabled,
    Suspended,
}

/// The names of the buckets that the caller sees.
pub(super) async fn names(source: &mut End) -> Result<Vec<String>, Fault> {
    let answer = source.call(&Outgoing::s3(Method::GET, "/".to_owned())).await?;
    let body = String::from_utf8_lossy(&answer.body);
    let buckets = elements(&body, "Bucket").map(|bucket| unescaped(first(bucket, "Name")));
    Ok(buckets.filter(|name| !name.is_empty()).collect())
}

/// Whether there is such a bucket.
pub(super) async fn is_there(end: &mut End, bucket: &str) -> Result<bool, Fault> {
    match end.call(&Outgoing::s3(Method::HEAD, format!("/{bucket}"))).await {
        Ok(_) => Ok(true),
        Err(fault) if fault.is_absent() => Ok(false),
        Err(fault) => Err(fault),
    }
}

/// What kind of bucket it is.
pub(super) async fn kind(source: &mut End, bucket: &str) -> Result<Kind, Fault> {
    let versioning = setting(source, bucket, "versioning").await?.unwrap_or_default();
    let locks = setting(source, bucket, "object-lock").await?.unwrap_or_default();
    Ok(Kind {
        versioning: match first(&versioning, "Status") {
            "Enabled" => Versioning::Enabled,
            "Suspended" => Versioning::Suspended,
            _ => Versioning::Never,
        },
        has_locks: first(&locks, "ObjectLockEnabled") == "Enabled",
    })
}

/// Makes the bucket, so that everything of the source finds room in it.
pub(super) async fn make(target: &mut End, bucket: &str, kind: Kind) -> Result<(), Fault> {
    let mut create = Outgoing::s3(Method::PUT, format!("/{bucket}"));
    if kind.has_locks {
        create = create.with("x-amz-bucket-object-lock-enabled", "true");
    }
    if target.region() != "us-east-1" {
        let region = escaped(target.region());
        create.body = Bytes::from(format!(
            "<CreateBucketConfiguration><LocationConstraint>{region}</LocationConstraint>\
             </CreateBucketConfiguration>"
        ));
    }
    target.call(&create).await.map(drop)
}

/// Switches versions on or off.
pub(super) async fn set_versioning(
    target: &mut End,
    bucket: &str,
    status: &str,
) -> Result<(), Fault> {
    let document =
        format!("<VersioningConfiguration><Status>{status}</Status></VersioningConfiguration>");
    put(target, bucket, "versioning", document).await
}

/// The settings that come before objects; what could not be put.
pub(super) async fn put_before(ends: &mut Ends, route: &Route) -> Result<Vec<String>, Fault> {
    put_all(ends, route, &BEFORE).await
}

/// The settings that come behind the last object; what could not be put, and what has to be made by hand.
pub(super) async fn put_behind(
    ends: &mut Ends,
    route: &Route,
    kind: Kind,
) -> Result<Vec<String>, Fault> {
    let mut left = put_all(ends, route, &BEHIND).await?;
    if kind.has_locks {
        left.extend(put_all(ends, route, &LOCKS).await?);
    }
    if let Some(document) = readable(ends, route, "encryption", &mut left).await? {
        left.extend(put_encryption(ends, route, &document).await?);
    }
    for (name, sign) in NAMED {
        if let Some(document) = readable(ends, route, name, &mut left).await?
            && document.contains(sign)
        {
            left.push(format!("{name}: it names things of the source, and was not put"));
        }
    }
    Ok(left)
}

async fn put_all(
    ends: &mut Ends,
    route: &Route,
    all: &[(&str, Option<&str>)],
) -> Result<Vec<String>, Fault> {
    let mut left = Vec::new();
    for (name, root) in all {
        let Some(document) = readable(ends, route, name, &mut left).await? else { continue };
        let document = root.map_or_else(|| document.clone(), |root| renamed(&document, root));
        match put(&mut ends.target, &route.to, name, document).await {
            Ok(()) => {}
            Err(fault @ Fault::Refused { .. }) => left.push(format!("{name}: {fault}")),
            Err(fault) => return Err(fault),
        }
    }
    Ok(left)
}

/// A document whose outermost element has the name that it has when it is put: some servers answer another.
fn renamed(document: &str, root: &str) -> String {
    let body = document.rsplit_once("?>").map_or(document, |(_, body)| body).trim();
    let inner = match body.split_once('>') {
        Some((head, _)) if head.ends_with('/') => "",
        Some((_, rest)) => rest.rsplit_once("</").map_or("", |(inner, _)| inner),
        None => "",
    };
    format!("<{root} xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">{inner}</{root}>")
}

/// As [`setting`] of the source; one that it refuses to show goes into `left`.
async fn readable(
    ends: &mut Ends,
    route: &Route,
    name: &str,
    left: &mut Vec<String>,
) -> Result<Option<String>, Fault> {
    match setting(&mut ends.source, &route.from, name).await {
        Err(fault @ Fault::Refused { .. }) => {
            left.push(format!("{name}: the source does not show it: {fault}"));
            Ok(None)
        }
        read => read,
    }
}

/// The default encryption: keys of the source's KMS are not here.
async fn put_encryption(
    ends: &mut Ends,
    route: &Route,
    document: &str,
) -> Result<Vec<String>, Fault> {
    let rule = match (first(document, "SSEAlgorithm"), &route.kms_key) {
        ("aws:kms" | "aws:kms:dsse", None) => {
            let key = unescaped(first(document, "KMSMasterKeyID"));
            return Ok(vec![format!(
                "encryption: the key {key} is the source's: say --kms-key, or put another"
            )]);
        }
        (_, None) => return Ok(Vec::new()),
        (_, Some(key)) => format!(
            "<ServerSideEncryptionConfiguration><Rule><ApplyServerSideEncryptionByDefault>\
             <SSEAlgorithm>aws:kms</SSEAlgorithm><KMSMasterKeyID>{}</KMSMasterKeyID>\
             </ApplyServerSideEncryptionByDefault></Rule></ServerSideEncryptionConfiguration>",
            escaped(key)
        ),
    };
    match put(&mut ends.target, &route.to, "encryption", rule).await {
        Ok(()) => Ok(Vec::new()),
        Err(fault @ Fault::Refused { .. }) => Ok(vec![format!("encryption: {fault}")]),
        Err(fault) => Err(fault),
    }
}

/// A setting of a bucket; none where there is none, or where the server does not know it.
async fn setting(end: &mut End, bucket: &str, name: &str) -> Result<Option<String>, Fault> {
    match end.call(&Outgoing::s3(Method::GET, format!("/{bucket}?{name}="))).await {
        Ok(answer) => {
            let document = String::from_utf8_lossy(&answer.body).into_owned();
            // A server that does not know the question may take it for a listing of objects.
            Ok(Some(document).filter(|document| !document.contains("<ListBucketResult")))
        }
        Err(fault) if fault.is_absent() => Ok(None),
        Err(fault) => Err(fault),
    }
}

async fn put(end: &mut End, bucket: &str, name: &str, document: String) -> Result<(), Fault> {
    let call = Outgoing::s3(Method::PUT, format!("/{bucket}?{name}="));
    end.call(&super::object::with_body(call, Bytes::from(document))).await.map(drop)
}

#[cfg(test)]
mod tests {
    use super::renamed;

    #[test]
    fn a_document_gets_the_name_that_it_is_put_by() {
        let namespace = "xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"";
        for (document, inner) in [
            ("<?xml version=\"1.0\"?>\n<Answer xmlns=\"x\"><A>1</A></Answer>", "<A>1</A>"),
            ("<Tagging><TagSet/></Tagging>", "<TagSet/>"),
            ("<Answer/>", ""),
            ("", ""),
        ] {
            assert_eq!(
                renamed(document, "Tagging"),
                format!("<Tagging {namespace}>{inner}</Tagging>")
            );
        }
    }
}
