//! Query: <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Query.html>

use std::collections::BTreeMap;

use api_dynamodb::{Query, QueryInput, QueryOutput};
use engine::{Allowed, Ctx, Failure, StagedHandler, Touch, View};
use item_expressions::{
    Condition, KeyTest, LegacyOperator, Value, key_tests, legacy_key_test, legacy_test, sort_bytes,
    sort_bytes_starting,
};
use wire::AwsError;

use crate::DynamoDB;
use crate::asked::{Given, filter, legacy_filter, projection};
use crate::encryption::TableKeys;
use crate::keys::{TABLE_LABEL, address, is_of, partition};
use crate::looking::{
    Look, find, place_in_index, place_in_table, require_select, require_used, start,
};
use crate::read::{Page, Reading, behind, invalid_start};
use crate::refusal::{invalid, parameter, validation};
use crate::single::{keys_for, opened};
use crate::table::{IndexRecord, KeySchema, TableRecord};
use crate::tree::{Span, Tree};
use crate::values::{policy_text, read, shown_item};

/// A partition and what is wanted of it.
#[derive(Debug)]
pub struct Asked {
    look: Look,
    tests: BTreeMap<String, KeyTest>,
    is_forward: bool,
}

impl StagedHandler<Query> for DynamoDB {
    type Touches = Touch<Asked>;
    type Staged = Option<TableKeys>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &QueryInput,
    ) -> Result<Touch<Asked>, Failure> {
        let parsed = parse(input)?;
        let place = (input.table_name.as_str(), input.index_name.as_deref());
        let (found, access) = find(cx, place, "dynamodb:Query").await?;
        let schema = found.table().and_then(|table| schema(table, input.index_name.as_deref()));
        let leading = schema.and_then(|schema| match parsed.tests.get(&schema.hash.name) {
            Some(KeyTest::Equal(value)) => policy_text(value),
            _ => None,
        });
        let (tests, is_forward) = (parsed.tests, input.scan_index_forward != Some(false));
        let look = Look { found, ..parsed.look };
        let access = look.judged(access).keys("dynamodb:LeadingKeys", leading);
        Ok(Touch::new(Asked { look, tests, is_forward }, access))
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        _: &QueryInput,
        asked: &Allowed<Asked>,
    ) -> Result<Option<TableKeys>, Failure> {
        opened(cx, &asked.look.found).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &QueryInput,
        asked: Allowed<Asked>,
        keys: &Option<TableKeys>,
    ) -> Result<QueryOutput, Failure> {
        let Asked { look, tests, is_forward } = &*asked;
        let table = look.found.present()?;
        let keys = keys_for(table, keys.as_ref())?;
        let index = look.index(table)?;
        let schema = index.map_or(&table.keys, |index| &index.keys);
        look.require_start(table, index)?;
        let hash = require_tests(schema, tests)?;
        require_filter(schema, look)?;
        look.require_scalars(table)?;
        let reading = Reading {
            table,
            keys,
            index,
            filter: look.filter.as_ref(),
            projection: look.projection.as_ref(),
            counts_only: look.counts_only(),
            fetches: look.fetches(table, index),
            limit: look.limit,
        };
        let test = schema.sort.as_ref().and_then(|sort| tests.get(&sort.name));
        require_start_within(schema, look, (hash, test))?;
        let mut page = Page::default();
        if schema.sort.is_none() && index.is_none() {
            let key = BTreeMap::from([(schema.hash.name.clone(), hash.clone())]);
            let place = address(table, keys, &key).ok_or_else(invalid_start)?;
            if look.start.is_none() {
                reading.of_one(cx, &mut page, &place).await?;
            }
        } else {
            let label = index.map_or(TABLE_LABEL, |index| &index.label);
            let bytes = sort_bytes(hash).unwrap_or_default();
            let partition = partition(keys, label, &bytes);
            let mut span = test.map_or_else(Span::default, span_of);
            if let Some(start) = &look.start {
                let key = start_key(table, keys, index, start).ok_or_else(invalid_start)?;
                if *is_forward {
                    span.start = span.start.max(behind(key));
                } else {
                    let key = Some(key);
                    span.end = span.end.map_or(key.clone(), |end| key.map(|key| key.min(end)));
                }
            }
            let tree = Tree { keys, label, partition: &partition };
            reading.of_walk(cx, &mut page, tree.walk(span, *is_forward)).await?;
        }
        let wanted = input.return_consumed_capacity.as_ref();
        let consumed = look.consumed(index, &page, wanted, table);
        let items = page.items.iter().map(shown_item).collect();
        Ok(QueryOutput {
            items: (!look.counts_only()).then_some(items),
            count: i32::try_from(page.count).ok(),
            scanned_count: i32::try_from(page.scanned).ok(),
            last_evaluated_key: page.last.as_ref().map(shown_item),
            consumed_capacity: consumed,
        })
    }
}

/// What a request says by itself.
struct Parsed {
    look: Look,
    tests: BTreeMap<String, KeyTest>,
}

fn parse(input: &QueryInput) -> Result<Parsed, AwsError> {
    let filtering = input.filter_expression.as_deref();
    let projecting = input.projection_expression.as_deref();
    let key_condition = input.key_condition_expression.as_deref();
    let mut others = vec![
        ("AttributesToGet", input.attributes_to_get.is_some()),
        ("QueryFilter", input.query_filter.is_some()),
        ("ConditionalOperator", input.conditional_operator.is_some()),
    ];
    if key_condition.is_some() {
        others.push(("KeyConditions", input.key_conditions.is_some()));
    }
    let given = Given {
        expressions: vec![
            ("ProjectionExpression", projecting),
            ("FilterExpression", filtering),
            ("KeyConditionExpression", key_condition),
        ],
        others,
        names: input.expression_attribute_names.as_ref(),
        values: input.expression_attribute_values.as_ref(),
    };
    let mut names = given.substitutions()?;
    if input.key_conditions.is_none() && key_condition.is_none() {
        return Err(validation(
            "Either the KeyConditions or KeyConditionExpression parameter must be specified in the request.",
        ));
    }
    let start = start(input.exclusive_start_key.as_ref())?;
    let has_projection = projecting.is_some() || input.attributes_to_get.is_some();
    require_select(input.select.as_ref(), has_projection, input.index_name.is_some())?;
    let tests = match key_condition {
        Some(source) => key_tests(source, &mut names).map_err(invalid)?,
        None => legacy_tests(input)?,
    };
    let (filter, filter_name) = match filter(filtering, &mut names)? {
        Some(filter) => (Some(filter), "Filter Expression"),
        None => {
            let operator = input.conditional_operator.as_ref();
            let filter = legacy_filter(input.query_filter.as_ref(), operator, "QueryFilter")?;
            (filter, "QueryFilter")
        }
    };
    let projection = projection(projecting, input.attributes_to_get.as_deref(), &mut names)?;
    require_used(&names)?;
    if !matches!(tests.len(), 1 | 2) {
        return Err(validation("Conditions can be of length 1 or 2 only"));
    }
    for test in tests.values() {
        require_order(test)?;
    }
    let look = Look {
        found: crate::find::Found::nothing(),
        index: input.index_name.clone(),
        select: input.select.clone(),
        filter,
        filter_name,
        projection,
        start,
        limit: input.limit.and_then(|limit| usize::try_from(limit).ok()),
        is_consistent: input.consistent_read == Some(true),
    };
    Ok(Parsed { look, tests })
}

fn legacy_tests(input: &QueryInput) -> Result<BTreeMap<String, KeyTest>, AwsError> {
    let conditions = input.key_conditions.iter().flatten().map(|(name, condition)| {
        let operator = LegacyOperator::parse(condition.comparison_operator.as_str())
            .ok_or_else(|| validation("Unknown ComparisonOperator"))?;
        let values = condition.attribute_value_list.iter().flatten().map(read);
        let values: Vec<Value> = values.collect::<Result<_, _>>()?;
        legacy_test(operator, &values).map_err(invalid)?;
        let test = legacy_key_test(operator, values).map_err(invalid)?;
        Ok((name.clone(), test))
    });
    conditions.collect()
}

fn require_order(test: &KeyTest) -> Result<(), AwsError> {
    if let KeyTest::Between(low, high) = test
        && !KeyTest::GreaterOrEqual(low.clone()).holds(high)
        && low.kind() == high.kind()
    {
        return Err(validation(
            "The BETWEEN condition was provided a range where the lower bound is greater than the upper bound",
        ));
    }
    Ok(())
}

fn schema<'a>(table: &'a TableRecord, index: Option<&str>) -> Option<&'a KeySchema> {
    match index {
        None => Some(&table.keys),
        Some(name) => table.index(name).map(|index| &index.keys),
    }
}

/// The partition that the conditions name.
fn require_tests<'a>(
    schema: &KeySchema,
    tests: &'a BTreeMap<String, KeyTest>,
) -> Result<&'a Value, AwsError> {
    if schema.sort.is_none() && tests.len() > 1 {
        return Err(validation("Query key condition not supported"));
    }
    for (attribute, is_hash) in schema.attributes().zip([true, false]) {
        let Some(test) = tests.get(&attribute.name) else {
            if is_hash || tests.len() > 1 {
                return Err(validation(format!(
                    "Query condition missed key schema element: {}",
                    attribute.name
                )));
            }
            continue;
        };
        if test.values().iter().any(|value| !is_of(value, attribute.kind)) {
            return Err(parameter("Condition parameter type does not match schema type"));
        }
        if is_hash && !matches!(test, KeyTest::Equal(_)) {
            return Err(validation("Query key condition not supported"));
        }
    }
    match tests.get(&schema.hash.name) {
        Some(KeyTest::Equal(value)) => Ok(value),
        _ => Err(validation("Query key condition not supported")),
    }
}

/// Filters are for what is no key.
fn require_filter(schema: &KeySchema, look: &Look) -> Result<(), AwsError> {
    let heads = look.filter.as_ref().map(Condition::heads).unwrap_or_default();
    let key = schema.attributes().find(|key| heads.contains(key.name.as_str()));
    match key {
        None => Ok(()),
        Some(key) => Err(validation(format!(
            "{} can only contain non-primary key attributes: Primary key attribute: {}",
            look.filter_name, key.name
        ))),
    }
}

/// A page begins within what is asked for.
fn require_start_within(
    schema: &KeySchema,
    look: &Look,
    (hash, test): (&Value, Option<&KeyTest>),
) -> Result<(), AwsError> {
    let Some(start) = &look.start else { return Ok(()) };
    let is_same = start.get(&schema.hash.name) == Some(hash);
    let Some(test) = test else {
        return if is_same {
            Ok(())
        } else {
            Err(validation(
                "The provided starting key is outside query boundaries based on provided conditions",
            ))
        };
    };
    let sort = schema.sort.as_ref().and_then(|sort| start.get(&sort.name));
    if !sort.is_some_and(|sort| test.holds(sort)) {
        return Err(validation("The provided starting key does not match the range key predicate"));
    }
    if !is_same {
        return Err(validation(
            "The provided starting key is outside query boundaries based on provided conditions",
        ));
    }
    Ok(())
}

fn start_key(
    table: &TableRecord,
    keys: &TableKeys,
    index: Option<&IndexRecord>,
    start: &BTreeMap<String, Value>,
) -> Option<Vec<u8>> {
    match index {
        Some(index) => place_in_index(table, keys, index, start).map(|(_, key)| key),
        None => place_in_table(table, start),
    }
}

/// The keys that a test lets through. What follows the sort key in an index begins behind its bytes.
fn span_of(test: &KeyTest) -> Span {
    let bytes = |value: &Value| sort_bytes(value).unwrap_or_default();
    let after = |value: &Value| prefix_end(bytes(value));
    match test {
        KeyTest::Equal(value) => Span { start: bytes(value), end: after(value) },
        KeyTest::Less(value) => Span { start: Vec::new(), end: Some(bytes(value)) },
        KeyTest::LessOrEqual(value) => Span { start: Vec::new(), end: after(value) },
        KeyTest::Greater(value) => Span { start: after(value).unwrap_or_default(), end: None },
        KeyTest::GreaterOrEqual(value) => Span { start: bytes(value), end: None },
        KeyTest::Between(low, high) => Span { start: bytes(low), end: after(high) },
        KeyTest::BeginsWith(value) => {
            let start = sort_bytes_starting(value).unwrap_or_default();
            Span { end: prefix_end(start.clone()), start }
        }
    }
}

/// The first key behind all that begin with this one.
fn prefix_end(mut key: Vec<u8>) -> Option<Vec<u8>> {
    while let Some(last) = key.pop() {
        if let Some(bumped) = last.checked_add(1) {
            key.push(bumped);
            return Some(key);
        }
    }
    None
}
