//! ListMetrics: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListMetrics.html>

use api_cloudwatch::{DimensionFilter, ListMetrics, ListMetricsInput, ListMetricsOutput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::CloudWatch;
use crate::limits::{HOUR_MS, KEPT_MS, RECENT_MS};
use crate::metric::{METRICS, MetricName, MetricRecord};
use crate::page::metric_paging;
use crate::refusal::invalid_value;

impl Handler<ListMetrics> for CloudWatch {
    type Touches = Touch<()>;

    async fn touches(&self, cx: &mut View<'_>, _: &ListMetricsInput) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("cloudwatch:ListMetrics", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListMetricsInput,
        _: Allowed<()>,
    ) -> Result<ListMetricsOutput, Failure> {
        if input.include_linked_accounts == Some(true) || input.owning_account.is_some() {
            return Err(invalid_value("There are no linked accounts.").into());
        }
        let (namespace, name) = (input.namespace.as_deref(), input.metric_name.as_deref());
        let filters = input.dimensions.as_deref().unwrap_or_default();
        let now_ms = cx.now().unix_ms();
        // To the hour, as metrics know when they were fed.
        let since_ms = match input.recently_active {
            Some(_) => now_ms.saturating_sub(RECENT_MS),
            None => now_ms.saturating_sub(KEPT_MS),
        };
        let shown_filter = |filter: &DimensionFilter| {
            format!("{}={}", filter.name, filter.value.as_deref().unwrap_or("*"))
        };
        let shown_filters: Vec<String> = filters.iter().map(shown_filter).collect();
        let all = shown_filters.join("\n");
        let question = [namespace.unwrap_or_default(), name.unwrap_or_default(), &all];
        let paging = metric_paging::<ListMetrics>(cx, input.next_token.as_deref(), &question)?;
        let (account, region) = (cx.account().clone(), cx.region().clone());
        let wanted = |parts: &[String], metric: &MetricRecord| {
            let [its_namespace, its_name, _] = parts else { return false };
            let has = |filter: &DimensionFilter| {
                let held = metric.dimensions.get(&filter.name);
                held.is_some_and(|held| filter.value.as_ref().is_none_or(|value| value == held))
            };
            namespace.is_none_or(|namespace| namespace == its_namespace)
                && name.is_none_or(|name| name == its_name)
                && filters.iter().all(has)
                && metric.fed_ms >= since_ms.saturating_sub(HOUR_MS)
        };
        let page = paging.rows(cx, &METRICS, &[&account, &region], wanted).await?;
        let metrics = page.items.into_iter().filter_map(|(parts, metric)| {
            let [namespace, name, _] = <[String; 3]>::try_from(parts).ok()?;
            Some(MetricName { namespace, name, dimensions: metric.dimensions }.shown())
        });
        Ok(ListMetricsOutput {
            metrics: Some(metrics.collect()),
            next_token: page.next,
            owning_accounts: None,
        })
    }
}
