//! DescribeLogGroups: <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogGroups.html>
//!
//! # Differs from AWS
//! There are no linked accounts. `storedBytes` is what the last round of the job of retention has counted.

use api_logs::{
    DescribeLogGroups, DescribeLogGroupsRequest, DescribeLogGroupsResponse, LogGroup, LogGroupClass,
};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View};
use wire::AwsError;

use crate::CloudWatchLogs;
use crate::arns::{group_name, stream_arn};
use crate::group::{Class, GROUPS, GroupRecord};
use crate::metric_filter::filters_of;
use crate::page::paging;
use crate::refusal::{invalid, unbuilt};

impl Handler<DescribeLogGroups> for CloudWatchLogs {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &DescribeLogGroupsRequest,
    ) -> Result<Touch<()>, Failure> {
        let all = stream_arn([cx.account(), cx.region(), ""], "");
        Ok(Touch::new((), Access::new("logs:DescribeLogGroups", all, cx.account())))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DescribeLogGroupsRequest,
        _: Allowed<()>,
    ) -> Result<DescribeLogGroupsResponse, Failure> {
        let asked = Asked::read(cx, input)?;
        let class = input.log_group_class.as_ref().map_or("", LogGroupClass::as_str);
        let (prefix, pattern) = (input.log_group_name_prefix.as_deref(), asked.pattern);
        let names = asked.names.clone().map(|names| names.join("\n")).unwrap_or_default();
        let question = [prefix.unwrap_or_default(), pattern.unwrap_or_default(), class, &names];
        let page = (input.limit, input.next_token.as_deref());
        let paging = paging::<DescribeLogGroups>(cx, page, &question)?;
        let (account, region) = (cx.account().clone(), cx.region().clone());
        let page = paging
            .rows(cx, &GROUPS, &[&account, &region], |_, group| {
                prefix.is_none_or(|prefix| group.name.starts_with(prefix))
                    && pattern.is_none_or(|pattern| group.name.contains(pattern))
                    && asked.names.as_ref().is_none_or(|names| names.contains(&group.name))
                    && (class.is_empty() || shown_class(group.class).as_str() == class)
            })
            .await?;
        let mut groups = Vec::with_capacity(page.items.len());
        for (_, group) in page.items {
            groups.push(shown(cx, group).await?);
        }
        Ok(DescribeLogGroupsResponse { log_groups: Some(groups), next_token: page.next })
    }
}

/// Which groups are asked for, besides those with a prefix.
struct Asked<'a> {
    pattern: Option<&'a str>,
    names: Option<Vec<String>>,
}

impl<'a> Asked<'a> {
    fn read(cx: &Ctx, input: &'a DescribeLogGroupsRequest) -> Result<Self, AwsError> {
        let is_other = |account: &String| account != cx.account().as_str();
        let accounts = input.account_identifiers.as_deref().unwrap_or_default();
        if input.include_linked_accounts == Some(true) || accounts.iter().any(is_other) {
            return Err(unbuilt("includeLinkedAccounts"));
        }
        let pattern = input.log_group_name_pattern.as_deref().filter(|text| !text.is_empty());
        if input.log_group_name_prefix.is_some() && pattern.is_some() {
            return Err(invalid(
                "LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.",
            ));
        }
        let here = (cx.account().as_str(), cx.region());
        let name = |identifier: &String| {
            let name = group_name(identifier, here).map(str::to_owned);
            name.ok_or_else(|| invalid("An identifier is not that of a log group of this Region."))
        };
        let names = input.log_group_identifiers.as_ref();
        let names = names.map(|names| names.iter().map(name).collect()).transpose()?;
        Ok(Self { pattern, names })
    }
}

const fn shown_class(class: Class) -> LogGroupClass {
    match class {
        Class::Standard => LogGroupClass::Standard,
        Class::InfrequentAccess => LogGroupClass::InfrequentAccess,
    }
}

async fn shown(cx: &mut Ctx, group: GroupRecord) -> Result<LogGroup, Failure> {
    let filters = filters_of(cx, &group).await?.len();
    Ok(LogGroup {
        creation_time: Some(group.created_ms),
        retention_in_days: group.retention_days,
        metric_filter_count: i32::try_from(filters).ok(),
        arn: Some(group.arn_of_all()),
        log_group_arn: Some(group.arn()),
        stored_bytes: Some(group.stored_bytes),
        log_group_class: Some(shown_class(group.class)),
        deletion_protection_enabled: Some(false),
        log_group_name: Some(group.name),
        kms_key_id: group.kms_key,
        ..LogGroup::default()
    })
}
