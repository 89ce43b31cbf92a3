//! ListParts: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListParts.html>

use api_s3::{
    ChecksumAlgorithm, ChecksumType, ListParts, ListPartsOutput, ListPartsRequest, Part,
    StorageClass, errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use stdx::Timestamp;

use crate::S3;
use crate::bucket::find::{check_key, find_bucket};
use crate::encryption::customer_key::CustomerHeaders;
use crate::lifecycle::shown::abortion;
use crate::listing::Owners;
use crate::object::PartRecord;
use crate::object::answer::{quoted, shown_size};
use crate::upload::initiator::{shown_initiator, upload_access};
use crate::upload::{Ongoing, check_customer_key_of, find_upload, parts_of};

/// The most parts of a page.
const PAGE_PARTS_MAX: i32 = 1000;

impl Handler<ListParts> for S3 {
    type Touches = Touch<Ongoing>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListPartsRequest,
    ) -> Result<Touch<Ongoing>, Failure> {
        check_key(&input.key)?;
        let owner = input.expected_bucket_owner.as_deref();
        let bucket = find_bucket(cx, &input.bucket, owner).await?;
        cx.name_resource(&bucket.object_arn(&input.key), &bucket.account);
        let ongoing = find_upload(cx, bucket, &input.key, &input.upload_id).await?;
        let Ongoing { bucket, upload } = &ongoing;
        let access =
            upload_access(cx, "s3:ListMultipartUploadParts", bucket, &input.key, upload.as_ref())?;
        Ok(Touch::new(ongoing, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListPartsRequest,
        ongoing: Allowed<Ongoing>,
    ) -> Result<ListPartsOutput, Failure> {
        let upload = ongoing.require(&input.upload_id)?;
        let customer = CustomerHeaders::from(input.customer_key_members());
        let sent = customer.read(cx.request().is_secure())?;
        check_customer_key_of(upload, sent.as_ref())?;
        let max_parts = input.max_parts.unwrap_or(PAGE_PARTS_MAX);
        if max_parts < 0 {
            return Err(errors::invalid_argument(
                "Argument max-parts must be an integer between 0 and 2147483647",
            )
            .with_detail("ArgumentName", "max-parts")
            .with_detail("ArgumentValue", max_parts.to_string())
            .into());
        }
        let max_parts = max_parts.min(PAGE_PARTS_MAX);
        let marker = input.part_number_marker.unwrap_or(0);
        let behind = u32::try_from(marker).unwrap_or(0);
        let parts = parts_of(cx, &ongoing.bucket, &input.upload_id).await?;
        let mut left = parts.iter().filter(|(number, _)| **number > behind);
        let limit = usize::try_from(max_parts).unwrap_or(0);
        let page: Vec<Part> =
            left.by_ref().take(limit).map(|(number, part)| shown(*number, part)).collect();
        let class = upload.description.storage_class.as_deref().unwrap_or("STANDARD");
        let (abort_date, abort_rule_id) = abortion(cx, &ongoing.bucket, upload).await?;
        Ok(ListPartsOutput {
            abort_date,
            abort_rule_id,
            bucket: Some(ongoing.bucket.name.to_string()),
            key: Some(input.key.clone()),
            upload_id: Some(input.upload_id.clone()),
            part_number_marker: Some(marker),
            next_part_number_marker: page.last().and_then(|part| part.part_number).or(Some(0)),
            max_parts: Some(max_parts),
            is_truncated: Some(left.next().is_some()),
            parts: Some(page),
            initiator: Some(shown_initiator(upload)),
            owner: Some(Owners::new(&ongoing.bucket).of(upload.owner.as_ref())),
            storage_class: Some(StorageClass::from(class)),
            checksum_algorithm: upload.checksum_algorithm.as_deref().map(ChecksumAlgorithm::from),
            checksum_type: upload.checksum_kind.as_deref().map(ChecksumType::from),
            ..ListPartsOutput::default()
        })
    }
}

fn shown(number: u32, record: &PartRecord) -> Part {
    let mut part = Part {
        part_number: i32::try_from(number).ok(),
        last_modified: Some(Timestamp::from_unix_ms(record.modified_ms).truncated_to_seconds()),
        etag: Some(quoted(&record.etag)),
        size: Some(shown_size(record.size)),
        ..Part::default()
    };
    part.set_shown_checksums((&record.checksums).into());
    part
}
