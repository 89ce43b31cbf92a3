//! DescribeMetricFilters: <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeMetricFilters.html>

use api_logs::{
    DescribeMetricFilters, DescribeMetricFiltersRequest, DescribeMetricFiltersResponse,
};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View};
use store::Order;

use crate::CloudWatchLogs;
use crate::arns::stream_arn;
use crate::find::{About, Found, find};
use crate::group::{GROUPS, GroupRecord};
use crate::limits::PAGE_ROWS;
use crate::metric_filter::filters_of;
use crate::page::paging;
use crate::refusal::invalid;

impl Handler<DescribeMetricFilters> for CloudWatchLogs {
    type Touches = Touch<Option<Found>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DescribeMetricFiltersRequest,
    ) -> Result<Touch<Option<Found>>, Failure> {
        match &input.log_group_name {
            Some(name) => {
                let judged = ("logs:DescribeMetricFilters", About::All);
                let (found, access) = find(cx, name, judged).await?;
                Ok(Touch::new(Some(found), access))
            }
            None => {
                let all = stream_arn([cx.account(), cx.region(), ""], "");
                let access = Access::new("logs:DescribeMetricFilters", all, cx.account());
                Ok(Touch::new(None, access))
            }
        }
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DescribeMetricFiltersRequest,
        found: Allowed<Option<Found>>,
    ) -> Result<DescribeMetricFiltersResponse, Failure> {
        let (name, namespace) = (input.metric_name.as_deref(), input.metric_namespace.as_deref());
        if name.is_some() != namespace.is_some() {
            return Err(invalid(
                "If you include the metricName parameter in your request, you must also include the metricNamespace parameter.",
            )
            .into());
        }
        let prefix = input.filter_name_prefix.as_deref();
        let group = found.as_ref().map(|found| found.present()).transpose()?;
        let question = [
            group.map_or("", |group| group.unique_id.as_str()),
            prefix.unwrap_or_default(),
            name.unwrap_or_default(),
            namespace.unwrap_or_default(),
        ];
        let page = (input.limit, input.next_token.as_deref());
        let paging = paging::<DescribeMetricFilters>(cx, page, &question)?;
        let mut filters = Vec::new();
        for group in groups(cx, group).await? {
            for filter in filters_of(cx, &group).await? {
                let metric = &filter.metric;
                let is_wanted = prefix.is_none_or(|prefix| filter.name.starts_with(prefix))
                    && name.is_none_or(|name| metric.name == name)
                    && namespace.is_none_or(|namespace| metric.namespace == namespace);
                if is_wanted {
                    let place = format!("{}\n{}", group.name, filter.name);
                    filters.push((place, filter.shown(&group.name)));
                }
            }
        }
        let page = paging.items(filters)?;
        Ok(DescribeMetricFiltersResponse {
            metric_filters: Some(page.items),
            next_token: page.next,
        })
    }
}

/// The group that was named, or all of the account in the Region.
async fn groups(
    cx: &mut Ctx,
    named: Option<&std::sync::Arc<GroupRecord>>,
) -> Result<Vec<GroupRecord>, Failure> {
    if let Some(group) = named {
        return Ok(vec![GroupRecord::clone(group)]);
    }
    let (account, region) = (cx.account().clone(), cx.region().clone());
    let mut groups: Vec<GroupRecord> = Vec::new();
    loop {
        let after = groups.last().map(|group| group.name.clone());
        let bound = after.as_ref().map(|name| [name.as_str()]);
        let bound = bound.as_ref().map(<[&str; 1]>::as_slice);
        let place = [account.as_str(), region.as_str()];
        let page = GROUPS.range(cx, &place, bound, PAGE_ROWS, Order::Forward).await?;
        let is_last = page.len() < PAGE_ROWS;
        groups.extend(page.into_iter().map(|(_, group)| group));
        if is_last {
            return Ok(groups);
        }
    }
}
