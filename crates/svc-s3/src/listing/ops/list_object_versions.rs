//! ListObjectVersions: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectVersions.html>

use api_s3::{
    ChecksumType, DeleteMarkerEntry, ListObjectVersions, ListObjectVersionsOutput,
    ListObjectVersionsRequest, ObjectVersion, ObjectVersionEntry, ObjectVersionStorageClass, Owner,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Operation;

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::acl::owner;
use crate::bucket::find::find_bucket;
use crate::bucket::manage::note_bucket;
use crate::listing::versions::{Listed, Markers, read_version_page};
use crate::listing::{Encoding, ListParameters, Request, checksum_algorithms, listing_access};

impl Handler<ListObjectVersions> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListObjectVersionsRequest,
    ) -> Result<Self::Touches, Failure> {
        let expected_owner = input.expected_bucket_owner.as_deref();
        let bucket = find_bucket(cx, &input.bucket, expected_owner).await?;
        note_bucket(cx.audit(), &bucket)?;
        let asked = ListParameters {
            prefix: input.prefix.as_deref(),
            delimiter: input.delimiter.as_deref(),
            max_keys: input.max_keys,
        };
        let access = listing_access(cx, ListObjectVersions::META.action(), &bucket, &asked)?;
        Ok(Touch::new(bucket, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListObjectVersionsRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<ListObjectVersionsOutput, Failure> {
        let (key, version_id) = (input.key_marker.as_deref(), input.version_id_marker.as_deref());
        let markers = Markers { key, version_id };
        markers.check()?;
        let request = Request::new(
            input.prefix.as_deref(),
            input.delimiter.as_deref(),
            input.max_keys,
            input.encoding_type.as_ref(),
        )?;
        let page = read_version_page(cx.tx(), &bucket, &request, markers).await?;
        let owner = owner(&bucket)?;
        let encoding = request.encoding;
        let listed = page.versions.into_iter();
        let versions = listed.map(|listed| entry(listed, encoding, &owner)).collect();
        let is_truncated = Some(page.next.is_some());
        let (next_key, next_version) = page.next.unzip();
        Ok(ListObjectVersionsOutput {
            is_truncated,
            key_marker: Some(encoding.write(key.unwrap_or_default())),
            version_id_marker: Some(version_id.unwrap_or_default().to_owned()),
            next_key_marker: next_key.map(|key| encoding.write(&key)),
            next_version_id_marker: next_version.flatten(),
            versions: Some(versions),
            name: Some(bucket.name.to_string()),
            prefix: Some(encoding.write(request.prefix)),
            delimiter: request.delimiter.map(|delimiter| encoding.write(delimiter)),
            max_keys: request.max_keys(),
            common_prefixes: encoding.common_prefixes(&page.prefixes),
            encoding_type: encoding.shown(),
            request_charged: None,
        })
    }
}

/// A version or a delete marker.
fn entry(listed: Listed, encoding: Encoding, owner: &Owner) -> ObjectVersionEntry {
    if listed.version.is_delete_marker {
        let delete_marker = Some(marker_entry(listed, encoding, owner));
        return ObjectVersionEntry { delete_marker, version: None };
    }
    let version = Some(version_entry(listed, encoding, owner));
    ObjectVersionEntry { version, delete_marker: None }
}

fn version_entry(listed: Listed, encoding: Encoding, owner: &Owner) -> ObjectVersion {
    let version = listed.version;
    let names: Vec<&String> = version.checksums.values.keys().collect();
    let class = version.description.storage_class.as_deref();
    ObjectVersion {
        etag: Some(format!("\"{}\"", version.etag)),
        checksum_algorithm: checksum_algorithms(&names),
        checksum_type: version.checksums.kind.as_deref().map(ChecksumType::from),
        size: i64::try_from(version.size).ok(),
        storage_class: Some(class.map_or(ObjectVersionStorageClass::Standard, Into::into)),
        key: Some(encoding.write(&listed.key)),
        last_modified: Some(version.modified_at().truncated_to_seconds()),
        version_id: Some(version.version_id),
        is_latest: Some(listed.is_latest),
        owner: Some(owner.clone()),
        restore_status: None,
    }
}

fn marker_entry(listed: Listed, encoding: Encoding, owner: &Owner) -> DeleteMarkerEntry {
    let version = listed.version;
    DeleteMarkerEntry {
        owner: Some(owner.clone()),
        key: Some(encoding.write(&listed.key)),
        last_modified: Some(version.modified_at().truncated_to_seconds()),
        version_id: Some(version.version_id),
        is_latest: Some(listed.is_latest),
    }
}
