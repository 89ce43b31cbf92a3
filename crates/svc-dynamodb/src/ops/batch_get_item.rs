//! BatchGetItem: <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html>

use std::collections::BTreeMap;

use api_dynamodb::{
    AttributeValue, BatchGetItem, BatchGetItemInput, BatchGetItemOutput, KeysAndAttributes,
};
use engine::{Access, Allowed, Ctx, Failure, StagedHandler, Touch, View};
use item_expressions::{Projection, Value, item_bytes};
use wire::AwsError;

use crate::DynamoDB;
use crate::asked::{Given, projection};
use crate::capacity::{Consumed, Kind, Reading};
use crate::find::{Found, locate};
use crate::items::peek;
use crate::keys::{address, require_key, require_scalar_keys};
use crate::limits::{BATCH_BYTES_MAX, BATCH_GETS_MAX};
use crate::looking::require_used;
use crate::refusal::validation;
use crate::several::{Opened, Totals};
use crate::values::{read_item, shown_item};
use crate::write::leading;

/// What is wanted of one table.
#[derive(Debug)]
pub struct Part {
    /// As the request names the table.
    named: String,
    found: Found,
    keys: Vec<BTreeMap<String, Value>>,
    projection: Option<Projection>,
    is_consistent: bool,
}

impl StagedHandler<BatchGetItem> for DynamoDB {
    type Touches = Vec<Touch<Part>>;
    type Staged = Opened;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &BatchGetItemInput,
    ) -> Result<Vec<Touch<Part>>, Failure> {
        let count: usize = input.request_items.values().map(|part| part.keys.len()).sum();
        if count > BATCH_GETS_MAX {
            return Err(validation("Too many items requested for the BatchGetItem call").into());
        }
        let mut parsed = Vec::new();
        for (named, part) in &input.request_items {
            parsed.push((named, parse(part)?, part.consistent_read == Some(true)));
        }
        let mut parts = Vec::new();
        for (named, (keys, projection), is_consistent) in parsed {
            let (found, access) = locate(cx, named, "dynamodb:BatchGetItem").await?;
            let access = judged(access, &found, &keys, projection.as_ref());
            let named = named.clone();
            parts.push(Touch::new(Part { named, found, keys, projection, is_consistent }, access));
        }
        Ok(parts)
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        _: &BatchGetItemInput,
        parts: &Vec<Allowed<Part>>,
    ) -> Result<Opened, Failure> {
        Opened::of(cx, parts.iter().map(|part| &part.found)).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &BatchGetItemInput,
        parts: Vec<Allowed<Part>>,
        opened: &Opened,
    ) -> Result<BatchGetItemOutput, Failure> {
        let mut responses = BTreeMap::new();
        let mut left: BTreeMap<String, KeysAndAttributes> = BTreeMap::new();
        let mut totals = Totals::default();
        let mut bytes = 0_usize;
        for part in &parts {
            let table = part.found.present()?;
            require_scalar_keys(table, part.projection.iter().flat_map(Projection::paths))?;
            part.keys.iter().try_for_each(|key| require_key(&table.keys, key))?;
        }
        for part in &parts {
            let table = part.found.present()?;
            let keys = opened.at(&table.home)?;
            let counted = if part.is_consistent { Reading::Consistent } else { Reading::Eventual };
            let mut items: Vec<BTreeMap<String, AttributeValue>> = Vec::new();
            for (at, key) in part.keys.iter().enumerate() {
                if bytes >= BATCH_BYTES_MAX {
                    left.insert(part.named.clone(), rest(input, part, at));
                    break;
                }
                let place = address(table, keys, key).ok_or_else(|| {
                    validation("The provided key element does not match the schema")
                })?;
                let item = peek(cx, keys, &place).await?;
                let size = item.as_ref().map_or(0, item_bytes);
                totals.add(&table.name, Consumed::read(size, counted));
                bytes = bytes.saturating_add(size);
                if let Some(item) = item {
                    let item = match &part.projection {
                        Some(projection) => projection.apply(&item),
                        None => item,
                    };
                    items.push(shown_item(&item));
                }
            }
            responses.insert(part.named.clone(), items);
        }
        let wanted = input.return_consumed_capacity.as_ref();
        Ok(BatchGetItemOutput {
            responses: Some(responses),
            unprocessed_keys: Some(left),
            consumed_capacity: totals.shown(wanted, Kind::Single),
        })
    }
}

/// What a request asks for again that this one had no room for.
fn rest(input: &BatchGetItemInput, part: &Part, at: usize) -> KeysAndAttributes {
    let asked = input.request_items.get(&part.named).cloned().unwrap_or_default();
    KeysAndAttributes { keys: asked.keys.into_iter().skip(at).collect(), ..asked }
}

#[expect(clippy::type_complexity, reason = "keys, and what is shown of their items")]
fn parse(
    part: &KeysAndAttributes,
) -> Result<(Vec<BTreeMap<String, Value>>, Option<Projection>), AwsError> {
    let source = part.projection_expression.as_deref();
    let given = Given {
        expressions: vec![("ProjectionExpression", source)],
        others: vec![("AttributesToGet", part.attributes_to_get.is_some())],
        names: part.expression_attribute_names.as_ref(),
        values: None,
    };
    let mut names = given.substitutions()?;
    let projection = projection(source, part.attributes_to_get.as_deref(), &mut names)?;
    require_used(&names)?;
    let mut keys = Vec::new();
    for key in &part.keys {
        let key = read_item(key)?;
        if keys.contains(&key) {
            return Err(validation("Provided list of item keys contains duplicates"));
        }
        keys.push(key);
    }
    Ok((keys, projection))
}

fn judged(
    access: Access,
    found: &Found,
    keys: &[BTreeMap<String, Value>],
    projection: Option<&Projection>,
) -> Access {
    let values = keys.iter().filter_map(|key| leading(found.table(), key));
    let values: std::collections::BTreeSet<String> = values.collect();
    let of_keys = keys.iter().flat_map(|key| key.keys().map(String::as_str));
    let mut attributes: std::collections::BTreeSet<&str> = of_keys.collect();
    attributes.extend(projection.iter().flat_map(|projection| projection.heads()));
    let attributes: Vec<String> = attributes.into_iter().map(str::to_owned).collect();
    let select = if projection.is_some() { "SPECIFIC_ATTRIBUTES" } else { "ALL_ATTRIBUTES" };
    access
        .keys("dynamodb:Attributes", attributes)
        .keys("dynamodb:LeadingKeys", values)
        .key("dynamodb:Select", select)
}
