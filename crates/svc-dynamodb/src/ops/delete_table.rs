//! DeleteTable: <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DeleteTable.html>
//!
//! # Differs from AWS
//! The table is gone when the call answers, and its name is free; a job removes what lay in it.

use api_dynamodb::{DeleteTable, DeleteTableInput, DeleteTableOutput, TableStatus};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::DynamoDB;
use crate::described::describe;
use crate::find::{Found, locate};
use crate::refusal::validation;
use crate::removal::{self, RemovalRecord};
use crate::sizes;
use crate::table::TABLES_BY_NAME;

impl Handler<DeleteTable> for DynamoDB {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteTableInput,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) = locate(cx, &input.table_name, "dynamodb:DeleteTable").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DeleteTableInput,
        found: Allowed<Found>,
    ) -> Result<DeleteTableOutput, Failure> {
        let cx = &mut cx.writer(&found);
        let table = found.described()?;
        if table.is_protected {
            return Err(validation(
                "Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first.",
            )
            .into());
        }
        let size = sizes::of(cx, table).await?;
        TABLES_BY_NAME.delete(cx.tx_mut(), &table.place());
        removal::begin(cx, &table.home, &RemovalRecord::Table)?;
        let described = describe(table, TableStatus::Deleting, size);
        Ok(DeleteTableOutput { table_description: Some(described) })
    }
}
