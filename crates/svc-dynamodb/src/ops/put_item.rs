//! PutItem: <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_PutItem.html>

use api_dynamodb::{PutItem, PutItemInput, PutItemOutput, ReturnValue};
use engine::{Allowed, Ctx, Failure, StagedHandler, Touch, View};
use item_expressions::{ITEM_BYTES_MAX, item_bytes};

use crate::DynamoDB;
use crate::capacity::Kind;
use crate::encryption::TableKeys;
use crate::refusal::validation;
use crate::single::{
    Conditional, One, collection, judged, keys_for, opened, refused, require_old_or_none,
    tells_item,
};
use crate::values::{read_item, shown_item};
use crate::write::{Change, Write, perform};

impl StagedHandler<PutItem> for DynamoDB {
    type Touches = Touch<One>;
    type Staged = Option<TableKeys>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutItemInput,
    ) -> Result<Touch<One>, Failure> {
        let item = read_item(&input.item)?;
        require_old_or_none(input.return_values.as_ref())?;
        if item_bytes(&item) > ITEM_BYTES_MAX {
            return Err(validation("Item size has exceeded the maximum allowed size").into());
        }
        let conditional = Conditional {
            source: input.condition_expression.as_deref(),
            expected: input.expected.as_ref(),
            operator: input.conditional_operator.as_ref(),
            names: input.expression_attribute_names.as_ref(),
            values: input.expression_attribute_values.as_ref(),
        };
        let write = Write {
            change: Change::Put(item),
            condition: conditional.alone()?,
            tells_item: tells_item(input.return_values_on_condition_check_failure.as_ref()),
        };
        let (one, access) =
            judged(cx, &input.table_name, write, input.return_values.as_ref()).await?;
        Ok(Touch::new(one, access))
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        _: &PutItemInput,
        one: &Allowed<One>,
    ) -> Result<Option<TableKeys>, Failure> {
        opened(cx, &one.found).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutItemInput,
        one: Allowed<One>,
        keys: &Option<TableKeys>,
    ) -> Result<PutItemOutput, Failure> {
        let cx = &mut cx.writer(&one);
        let table = one.found.present()?;
        let keys = keys_for(table, keys.as_ref())?;
        let written = perform(cx, (table, keys), &one.write, false).await.map_err(refused)?;
        let returns_old = input.return_values == Some(ReturnValue::AllOld);
        let metrics = input.return_item_collection_metrics.as_ref();
        Ok(PutItemOutput {
            attributes: written.old.filter(|_| returns_old).map(|item| shown_item(&item)),
            consumed_capacity: written.consumed.shown(
                &table.name,
                input.return_consumed_capacity.as_ref(),
                Kind::Single,
            ),
            item_collection_metrics: collection(table, metrics, one.write.given()),
        })
    }
}
