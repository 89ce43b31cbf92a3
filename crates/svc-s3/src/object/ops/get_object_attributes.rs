//! GetObjectAttributes:
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectAttributes.html>

use api_s3::{
    Checksum, GetObjectAttributes, GetObjectAttributesOutput, GetObjectAttributesParts,
    GetObjectAttributesRequest, ObjectAttributes, ObjectPart, StorageClass, errors,
};
use engine::{Allowed, Ctx, Denial, Failure, Handler, Probe, Touch, View};

use crate::S3;
use crate::encryption::customer_key::CustomerHeaders;
use crate::object::answer::{shown_size, shown_version_id};
use crate::object::checksum::COMPOSITE;
use crate::object::open::SealedObject;
use crate::object::read::{Actions, ObjectAddress, Source, declare_read};
use crate::object::versions::Stored;
use crate::object::{Checksums, PartSummary};

/// The most parts of a page.
const PAGE_PARTS_MAX: i32 = 1000;

const ATTRIBUTES: Actions =
    Actions { newest: "s3:GetObjectAttributes", named: "s3:GetObjectVersionAttributes" };

impl Handler<GetObjectAttributes> for S3 {
    type Touches = (Touch<Source>, Option<Probe<()>>);

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetObjectAttributesRequest,
    ) -> Result<Self::Touches, Failure> {
        declare_read(cx, ObjectAddress::from(input.object_members()), Some(ATTRIBUTES)).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetObjectAttributesRequest,
        (source, may_list): (Allowed<Source>, Option<Result<Allowed<()>, Denial>>),
    ) -> Result<GetObjectAttributesOutput, Failure> {
        let stored = source
            .require(ObjectAddress::from(input.object_members()).object, may_list.as_ref())?;
        let version = &stored.version;
        if let Some(ObjectAttributes::Unknown(_)) =
            input.object_attributes.iter().find(|each| matches!(each, ObjectAttributes::Unknown(_)))
        {
            return Err(errors::invalid_argument("Invalid attribute name specified.")
                .with_detail("ArgumentName", "x-amz-object-attributes")
                .into());
        }
        let wants = |attribute: ObjectAttributes| input.object_attributes.contains(&attribute);
        let customer = CustomerHeaders::from(input.customer_key_members());
        let sealed = SealedObject::new(cx, &source.bucket, &input.key, stored, customer)?;
        if wants(ObjectAttributes::Checksum) || wants(ObjectAttributes::ObjectParts) {
            sealed.check_may_decrypt(cx).await?;
        }
        let class = version.description.storage_class.as_deref().unwrap_or("STANDARD");
        Ok(GetObjectAttributesOutput {
            last_modified: Some(version.modified_at()),
            version_id: shown_version_id(&source.bucket, version),
            etag: wants(ObjectAttributes::ETag).then(|| version.etag.clone()),
            checksum: (wants(ObjectAttributes::Checksum) && !version.checksums.values.is_empty())
                .then(|| checksum(stored)),
            object_parts: (wants(ObjectAttributes::ObjectParts) && version.parts_count > 0)
                .then(|| parts(input, stored)),
            storage_class: wants(ObjectAttributes::StorageClass).then(|| StorageClass::from(class)),
            object_size: wants(ObjectAttributes::ObjectSize).then(|| shown_size(version.size)),
            ..GetObjectAttributesOutput::default()
        })
    }
}

fn checksum(stored: &Stored) -> Checksum {
    let checksums = &stored.version.checksums;
    let mut shown = Checksum { checksum_type: checksums.shown_kind(), ..Checksum::default() };
    // Here, and only here, AWS leaves out the number of parts behind a checksum of checksums.
    let bare = |value: &String| value.split('-').next().unwrap_or_default().to_owned();
    let values = checksums.values.iter().map(|(name, value)| (name.clone(), bare(value)));
    let bare = Checksums { values: values.collect(), kind: checksums.kind.clone() };
    shown.set_shown_checksums((&bare).into());
    shown
}

fn parts(input: &GetObjectAttributesRequest, stored: &Stored) -> GetObjectAttributesParts {
    let all = &stored.manifest.parts;
    let max_parts = input.max_parts.unwrap_or(PAGE_PARTS_MAX).clamp(0, PAGE_PARTS_MAX);
    let marker = input.part_number_marker.unwrap_or(0);
    let behind = u32::try_from(marker).unwrap_or(0);
    let mut left = all.iter().filter(|part| part.number > behind);
    let limit = usize::try_from(max_parts).unwrap_or(0);
    let page: Vec<ObjectPart> = left.by_ref().take(limit).map(shown).collect();
    GetObjectAttributesParts {
        total_parts_count: i32::try_from(all.len()).ok(),
        part_number_marker: Some(marker),
        next_part_number_marker: page.last().and_then(|part| part.part_number).or(Some(0)),
        max_parts: Some(max_parts),
        is_truncated: Some(left.next().is_some()),
        // AWS lists the parts only where the checksum is made of theirs.
        parts: (stored.version.checksums.kind.as_deref() == Some(COMPOSITE)).then_some(page),
    }
}

fn shown(part: &PartSummary) -> ObjectPart {
    let mut shown = ObjectPart {
        part_number: i32::try_from(part.number).ok(),
        size: Some(shown_size(part.size)),
        ..ObjectPart::default()
    };
    shown.set_shown_checksums((&part.checksums).into());
    shown
}
