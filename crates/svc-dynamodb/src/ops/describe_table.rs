//! DescribeTable: <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeTable.html>
//!
//! # Differs from AWS
//! Whether a key of KMS is off is seen with the caller's permission to describe it; without it, the table is shown as
//! active. A table is never archived.

use api_dynamodb::{DescribeTable, DescribeTableInput, DescribeTableOutput, TableStatus};
use api_kms::{DescribeKey, DescribeKeyRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::DynamoDB;
use crate::described::describe;
use crate::find::{Found, locate};
use crate::kms::PRINCIPAL;
use crate::sizes;
use crate::table::TableRecord;
use crate::wrapping::TableKey;

impl Handler<DescribeTable> for DynamoDB {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DescribeTableInput,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) = locate(cx, &input.table_name, "dynamodb:DescribeTable").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DescribeTableInput,
        found: Allowed<Found>,
    ) -> Result<DescribeTableOutput, Failure> {
        let table = found.described()?;
        let status = match is_inaccessible(cx, table).await? {
            true => TableStatus::InaccessibleEncryptionCredentials,
            false => TableStatus::Active,
        };
        let size = sizes::of(cx, table).await?;
        Ok(DescribeTableOutput { table: Some(describe(table, status, size)) })
    }
}

/// Whether the table's key of KMS is off, as far as the caller may know.
async fn is_inaccessible(cx: &mut Ctx, table: &TableRecord) -> Result<bool, Failure> {
    let TableKey::Kms { key_arn, .. } = &table.encryption.table_key else { return Ok(false) };
    let input = DescribeKeyRequest { key_id: key_arn.clone(), ..DescribeKeyRequest::default() };
    match Box::pin(cx.call::<DescribeKey>(PRINCIPAL, input)).await {
        Ok(described) => Ok(described.key_metadata.is_some_and(|key| key.enabled == Some(false))),
        Err(Failure::Aws(error)) => Ok(error.code() == "NotFoundException"),
        Err(Failure::Denied(_)) => Ok(false),
        Err(failure) => Err(failure),
    }
}
