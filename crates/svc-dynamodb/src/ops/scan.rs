//! Scan: <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Scan.html>
//!
//! Items come in the order of their places, which nobody can foresee; those of an index partition by partition.

use api_dynamodb::{Scan, ScanInput, ScanOutput};
use engine::{Allowed, Ctx, Failure, StagedHandler, Touch, View};
use wire::AwsError;

use crate::DynamoDB;
use crate::asked::{Given, filter, legacy_filter, projection};
use crate::encryption::TableKeys;
use crate::find::Found;
use crate::limits::SEGMENTS_MAX;
use crate::looking::{
    Look, address_in_table, find, place_in_index, require_select, require_used, start,
};
use crate::read::{Page, Reading, Segment, invalid_start};
use crate::refusal::{member, validation};
use crate::single::{keys_for, opened};
use crate::values::shown_item;

/// What is wanted, and which part is looked through.
#[derive(Debug)]
pub struct Asked {
    look: Look,
    segment: Segment,
}

impl StagedHandler<Scan> for DynamoDB {
    type Touches = Touch<Asked>;
    type Staged = Option<TableKeys>;

    async fn touches(&self, cx: &mut View<'_>, input: &ScanInput) -> Result<Touch<Asked>, Failure> {
        let (look, segment) = (parse(input)?, segment(input)?);
        let place = (input.table_name.as_str(), input.index_name.as_deref());
        let (found, access) = find(cx, place, "dynamodb:Scan").await?;
        let look = Look { found, ..look };
        let access = look.judged(access);
        Ok(Touch::new(Asked { look, segment }, access))
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        _: &ScanInput,
        asked: &Allowed<Asked>,
    ) -> Result<Option<TableKeys>, Failure> {
        opened(cx, &asked.look.found).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ScanInput,
        asked: Allowed<Asked>,
        keys: &Option<TableKeys>,
    ) -> Result<ScanOutput, Failure> {
        let Asked { look, segment } = &*asked;
        let table = look.found.present()?;
        let keys = keys_for(table, keys.as_ref())?;
        let index = look.index(table)?;
        look.require_start(table, index)?;
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
        let mut page = Page::default();
        let start = look.start.as_ref();
        match index {
            None => {
                let start = start.map(|start| address_in_table(table, keys, start)).transpose()?;
                require_within(segment, start.as_ref().map(|it| it.partition.as_str()), input)?;
                reading.of_table(cx, &mut page, (segment, start.as_ref())).await?;
            }
            Some(index) => {
                let start = start.map(|start| {
                    place_in_index(table, keys, index, start).ok_or_else(invalid_start)
                });
                let start = start.transpose()?;
                require_within(segment, start.as_ref().map(|(it, _)| it.as_str()), input)?;
                reading.of_index(cx, &mut page, (index, segment, start)).await?;
            }
        }
        let wanted = input.return_consumed_capacity.as_ref();
        let consumed = look.consumed(index, &page, wanted, table);
        let items = page.items.iter().map(shown_item).collect();
        Ok(ScanOutput {
            items: (!look.counts_only()).then_some(items),
            count: i32::try_from(page.count).ok(),
            scanned_count: i32::try_from(page.scanned).ok(),
            last_evaluated_key: page.last.as_ref().map(shown_item),
            consumed_capacity: consumed,
        })
    }
}

fn parse(input: &ScanInput) -> Result<Look, AwsError> {
    let filtering = input.filter_expression.as_deref();
    let projecting = input.projection_expression.as_deref();
    let given = Given {
        expressions: vec![("ProjectionExpression", projecting), ("FilterExpression", filtering)],
        others: vec![
            ("AttributesToGet", input.attributes_to_get.is_some()),
            ("ScanFilter", input.scan_filter.is_some()),
            ("ConditionalOperator", input.conditional_operator.is_some()),
        ],
        names: input.expression_attribute_names.as_ref(),
        values: input.expression_attribute_values.as_ref(),
    };
    let mut names = given.substitutions()?;
    let start = start(input.exclusive_start_key.as_ref())?;
    let has_projection = projecting.is_some() || input.attributes_to_get.is_some();
    require_select(input.select.as_ref(), has_projection, input.index_name.is_some())?;
    let filter = match filter(filtering, &mut names)? {
        Some(filter) => Some(filter),
        None => {
            let operator = input.conditional_operator.as_ref();
            legacy_filter(input.scan_filter.as_ref(), operator, "ScanFilter")?
        }
    };
    let projection = projection(projecting, input.attributes_to_get.as_deref(), &mut names)?;
    require_used(&names)?;
    Ok(Look {
        found: Found::nothing(),
        index: input.index_name.clone(),
        select: input.select.clone(),
        filter,
        filter_name: "ScanFilter",
        projection,
        start,
        limit: input.limit.and_then(|limit| usize::try_from(limit).ok()),
        is_consistent: input.consistent_read == Some(true),
    })
}

fn segment(input: &ScanInput) -> Result<Segment, AwsError> {
    let (number, total) = match (input.segment, input.total_segments) {
        (None, None) => (0, 1),
        (Some(_), None) => {
            return Err(validation(
                "The TotalSegments parameter is required but was not present in the request when Segment parameter is present",
            ));
        }
        (None, Some(_)) => {
            return Err(validation(
                "The Segment parameter is required but was not present in the request when parameter TotalSegments is present",
            ));
        }
        (Some(number), Some(total)) => (number, total),
    };
    if total > SEGMENTS_MAX {
        let rule = format!("Member must have value less than or equal to {SEGMENTS_MAX}");
        return Err(member(&total.to_string(), "totalSegments", &rule));
    }
    if number >= total {
        return Err(validation(format!(
            "The Segment parameter is zero-based and must be less than parameter TotalSegments: Segment: {number} is not less than TotalSegments: {total}"
        )));
    }
    let whole = |number: i32| u64::try_from(number).unwrap_or_default();
    Ok(Segment::of(whole(number), whole(total)))
}

/// A page of a segment begins in it.
fn require_within(
    segment: &Segment,
    partition: Option<&str>,
    input: &ScanInput,
) -> Result<(), AwsError> {
    if partition.is_none_or(|partition| segment.has(partition)) {
        return Ok(());
    }
    Err(validation(format!(
        "The provided starting key is invalid: Invalid ExclusiveStartKey. Please use ExclusiveStartKey with correct Segment. TotalSegments: {} Segment: {}",
        input.total_segments.unwrap_or_default(),
        input.segment.unwrap_or_default()
    )))
}
