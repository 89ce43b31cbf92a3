//! UpdateItem: <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateItem.html>

use std::collections::BTreeMap;

use api_dynamodb::{ReturnValue, UpdateItem, UpdateItemInput, UpdateItemOutput};
use engine::{Allowed, Ctx, Failure, StagedHandler, Touch, View};
use item_expressions::Value;
use wire::AwsError;

use crate::DynamoDB;
use crate::asked::{attribute_updates, update};
use crate::capacity::Kind;
use crate::encryption::TableKeys;
use crate::refusal::invalid;
use crate::single::{Conditional, One, collection, judged, keys_for, opened, refused, tells_item};
use crate::values::{read_item, shown_item};
use crate::write::{Change, Write, Written, perform, touched};

impl StagedHandler<UpdateItem> for DynamoDB {
    type Touches = Touch<One>;
    type Staged = Option<TableKeys>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UpdateItemInput,
    ) -> Result<Touch<One>, Failure> {
        let write = read(input)?;
        let (one, access) =
            judged(cx, &input.table_name, write, input.return_values.as_ref()).await?;
        Ok(Touch::new(one, access))
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        _: &UpdateItemInput,
        one: &Allowed<One>,
    ) -> Result<Option<TableKeys>, Failure> {
        opened(cx, &one.found).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UpdateItemInput,
        one: Allowed<One>,
        keys: &Option<TableKeys>,
    ) -> Result<UpdateItemOutput, Failure> {
        let cx = &mut cx.writer(&one);
        let table = one.found.present()?;
        let keys = keys_for(table, keys.as_ref())?;
        let written = perform(cx, (table, keys), &one.write, false).await.map_err(refused)?;
        let consumed = written.consumed.shown(
            &table.name,
            input.return_consumed_capacity.as_ref(),
            Kind::Single,
        );
        let metrics = input.return_item_collection_metrics.as_ref();
        let attributes = returned(input.return_values.as_ref(), &one.write, written);
        Ok(UpdateItemOutput {
            attributes: attributes.map(|item| shown_item(&item)),
            consumed_capacity: consumed,
            item_collection_metrics: collection(table, metrics, one.write.given()),
        })
    }
}

fn read(input: &UpdateItemInput) -> Result<Write, AwsError> {
    let key = read_item(&input.key)?;
    let conditional = Conditional {
        source: input.condition_expression.as_deref(),
        expected: input.expected.as_ref(),
        operator: input.conditional_operator.as_ref(),
        names: input.expression_attribute_names.as_ref(),
        values: input.expression_attribute_values.as_ref(),
    };
    let source = input.update_expression.as_deref();
    let given = conditional.given(Some((source, input.attribute_updates.is_some())));
    let mut names = given.substitutions()?;
    let update = match update(source, &mut names)? {
        Some(update) => Some(update),
        None => attribute_updates(input.attribute_updates.as_ref())?,
    };
    let condition = conditional.read(&mut names)?;
    names.require_used().map_err(invalid)?;
    Ok(Write {
        change: Change::Update(key, update),
        condition,
        tells_item: tells_item(input.return_values_on_condition_check_failure.as_ref()),
    })
}

fn returned(
    wanted: Option<&ReturnValue>,
    write: &Write,
    written: Written,
) -> Option<BTreeMap<String, Value>> {
    let update = match &write.change {
        Change::Update(_, update) => update.as_ref(),
        _ => None,
    };
    match wanted? {
        ReturnValue::AllOld => written.old,
        ReturnValue::AllNew => written.new,
        ReturnValue::UpdatedOld => touched(update, &written.old?),
        ReturnValue::UpdatedNew => touched(update, &written.new?),
        _ => None,
    }
}
