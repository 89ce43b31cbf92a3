//! What a request wants to be listed.

use api_s3::{
    InventoryConfiguration, InventoryEncryption, InventoryFormat, InventoryFrequency,
    InventoryIncludedObjectVersions, errors,
};
use wire::AwsError;

use crate::bucket::S3_ARNS;
use crate::inventory::fields::Field;
use crate::inventory::{Destination, Inventory, ListEncryption, ListFormat};

impl Inventory {
    /// # Errors
    /// `MalformedXML`, `InvalidS3DestinationBucket`; `NotImplemented` for the format ORC and for fields that
    /// are not known here.
    pub(crate) fn read(sent: &InventoryConfiguration, due_ms: i64) -> Result<Self, AwsError> {
        let place = &sent.destination.s3_bucket_destination;
        let format = match place.format {
            InventoryFormat::Csv => ListFormat::Csv,
            InventoryFormat::Parquet => ListFormat::Parquet,
            InventoryFormat::Orc => return Err(errors::not_implemented()),
            InventoryFormat::Unknown(_) => return Err(errors::malformed_xml()),
        };
        let name = S3_ARNS.resource_of(&place.bucket);
        if name.is_none_or(|name| name.is_empty() || name.contains('/')) {
            return Err(errors::invalid_s3_destination_bucket());
        }
        let has_versions = match sent.included_object_versions {
            InventoryIncludedObjectVersions::All => true,
            InventoryIncludedObjectVersions::Current => false,
            InventoryIncludedObjectVersions::Unknown(_) => return Err(errors::malformed_xml()),
        };
        let is_weekly = match sent.schedule.frequency {
            InventoryFrequency::Weekly => true,
            InventoryFrequency::Daily => false,
            InventoryFrequency::Unknown(_) => return Err(errors::malformed_xml()),
        };
        let fields = sent.optional_fields.as_deref().unwrap_or_default();
        let fields: Vec<Field> = fields.iter().map(Field::read).collect::<Result<_, _>>()?;
        Ok(Self {
            is_enabled: sent.is_enabled,
            prefix: sent.filter.as_ref().map(|filter| filter.prefix.clone()),
            has_versions,
            is_weekly,
            fields,
            destination: Destination {
                bucket_arn: place.bucket.clone(),
                account: place.account_id.clone(),
                prefix: place.prefix.clone(),
                encryption: place.encryption.as_ref().map(ListEncryption::read).transpose()?,
                format,
            },
            due_ms,
        })
    }

    /// The name of the bucket that the list goes to.
    pub(crate) fn target(&self) -> &str {
        S3_ARNS.resource_of(&self.destination.bucket_arn).unwrap_or_default()
    }
}

impl ListEncryption {
    fn read(sent: &InventoryEncryption) -> Result<Self, AwsError> {
        match (&sent.sse_s3, &sent.sse_kms) {
            (Some(_), None) => Ok(Self::S3),
            (None, Some(kms)) => Ok(Self::Kms { key_id: kms.key_id.clone() }),
            _ => Err(errors::malformed_xml()),
        }
    }
}
