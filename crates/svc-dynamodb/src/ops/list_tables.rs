//! ListTables: <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ListTables.html>

use api_dynamodb::{ListTables, ListTablesInput, ListTablesOutput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use store::Order;

use crate::DynamoDB;
use crate::limits::LISTED_MAX;
use crate::table::TABLES_BY_NAME;

impl Handler<ListTables> for DynamoDB {
    type Touches = Touch<()>;

    async fn touches(&self, cx: &mut View<'_>, _: &ListTablesInput) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("dynamodb:ListTables", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListTablesInput,
        _: Allowed<()>,
    ) -> Result<ListTablesOutput, Failure> {
        let limit = usize::try_from(input.limit.unwrap_or(LISTED_MAX)).unwrap_or(1);
        let (account, region) = (cx.account().clone(), cx.region().clone());
        let after = input.exclusive_start_table_name.as_deref();
        let after = after.as_slice();
        let after = (!after.is_empty()).then_some(after);
        // One more than is shown tells whether there are more.
        let wanted = limit.saturating_add(1);
        let prefix = [account.as_str(), region.as_str()];
        let found = TABLES_BY_NAME.range(cx, &prefix, after, wanted, Order::Forward).await?;
        let has_more = found.len() > limit;
        let names: Vec<String> = found.into_iter().take(limit).map(|(_, it)| it.name).collect();
        Ok(ListTablesOutput {
            last_evaluated_table_name: names.last().filter(|_| has_more).cloned(),
            table_names: Some(names),
        })
    }
}
