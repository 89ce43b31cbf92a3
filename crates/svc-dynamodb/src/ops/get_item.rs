//! GetItem: <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_GetItem.html>
//!
//! # Differs from AWS
//! Every read is consistent; one that does not ask for it counts half, as at AWS.

use std::collections::{BTreeMap, BTreeSet};

use api_dynamodb::{GetItem, GetItemInput, GetItemOutput, Select};
use engine::{Access, Allowed, Ctx, Failure, StagedHandler, Touch, View};
use item_expressions::{Projection, Value, item_bytes};

use crate::DynamoDB;
use crate::asked::{Given, projection};
use crate::capacity::{Consumed, Kind, Reading};
use crate::encryption::TableKeys;
use crate::find::{Found, locate};
use crate::items::peek;
use crate::keys::{address, require_key, require_scalar_keys};
use crate::refusal::{invalid, validation};
use crate::single::{keys_for, opened};
use crate::table::TableRecord;
use crate::values::{read_item, shown_item};
use crate::write::leading;

/// A table, a key, and what is shown of the item.
#[derive(Debug)]
pub struct Wanted {
    found: Found,
    key: BTreeMap<String, Value>,
    projection: Option<Projection>,
}

impl StagedHandler<GetItem> for DynamoDB {
    type Touches = Touch<Wanted>;
    type Staged = Option<TableKeys>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetItemInput,
    ) -> Result<Touch<Wanted>, Failure> {
        let key = read_item(&input.key)?;
        let source = input.projection_expression.as_deref();
        let given = Given {
            expressions: vec![("ProjectionExpression", source)],
            others: vec![("AttributesToGet", input.attributes_to_get.is_some())],
            names: input.expression_attribute_names.as_ref(),
            values: None,
        };
        let mut names = given.substitutions()?;
        let projection = projection(source, input.attributes_to_get.as_deref(), &mut names)?;
        names.require_used().map_err(invalid)?;
        let (found, access) = locate(cx, &input.table_name, "dynamodb:GetItem").await?;
        let access = judged(access, found.table(), &key, projection.as_ref());
        Ok(Touch::new(Wanted { found, key, projection }, access))
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        _: &GetItemInput,
        wanted: &Allowed<Wanted>,
    ) -> Result<Option<TableKeys>, Failure> {
        opened(cx, &wanted.found).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetItemInput,
        wanted: Allowed<Wanted>,
        keys: &Option<TableKeys>,
    ) -> Result<GetItemOutput, Failure> {
        let table = wanted.found.present()?;
        let keys = keys_for(table, keys.as_ref())?;
        let Wanted { key, projection, .. } = &*wanted;
        require_key(&table.keys, key)?;
        require_scalar_keys(table, projection.iter().flat_map(Projection::paths))?;
        let place = address(table, keys, key)
            .ok_or_else(|| validation("The provided key element does not match the schema"))?;
        let item = peek(cx, keys, &place).await?;
        let is_consistent = input.consistent_read == Some(true);
        let reading = if is_consistent { Reading::Consistent } else { Reading::Eventual };
        let consumed = Consumed::read(item.as_ref().map_or(0, item_bytes), reading);
        let item = item.map(|item| match projection {
            Some(projection) => projection.apply(&item),
            None => item,
        });
        Ok(GetItemOutput {
            item: item.map(|item| shown_item(&item)),
            consumed_capacity: consumed.shown(
                &table.name,
                input.return_consumed_capacity.as_ref(),
                Kind::Single,
            ),
        })
    }
}

/// What policies judge the read of an item by.
pub(crate) fn judged(
    access: Access,
    table: Option<&TableRecord>,
    key: &BTreeMap<String, Value>,
    projection: Option<&Projection>,
) -> Access {
    let mut attributes: BTreeSet<&str> = key.keys().map(String::as_str).collect();
    attributes.extend(projection.iter().flat_map(|projection| projection.heads()));
    let attributes: Vec<String> = attributes.into_iter().map(str::to_owned).collect();
    let select = match projection {
        Some(_) => Select::SpecificAttributes,
        None => Select::AllAttributes,
    };
    access
        .keys("dynamodb:Attributes", attributes)
        .keys("dynamodb:LeadingKeys", leading(table, key))
        .key("dynamodb:Select", select.as_str().to_owned())
}
