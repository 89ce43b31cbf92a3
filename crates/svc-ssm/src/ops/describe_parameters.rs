//! DescribeParameters: <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeParameters.html>
//!
//! Differs from AWS: no parameter is shared with another account, so that of those there are none.

use api_ssm::{DescribeParameters, DescribeParametersRequest, DescribeParametersResult};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Ssm;
use crate::answer;
use crate::filters::Filters;
use crate::page::paging;
use crate::parameter::{PARAMETERS, arns};

/// The most parameters of a page.
const ITEMS_MAX: usize = 50;

impl Handler<DescribeParameters> for Ssm {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &DescribeParametersRequest,
    ) -> Result<Touch<()>, Failure> {
        let all = arns(cx.region().as_str(), cx.account()).resource(&["*"]);
        Ok(Touch::new((), Access::new("ssm:DescribeParameters", all, cx.account())))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DescribeParametersRequest,
        _: Allowed<()>,
    ) -> Result<DescribeParametersResult, Failure> {
        let filters =
            Filters::described(input.parameter_filters.as_deref(), input.filters.as_deref())?;
        let is_shared = input.shared == Some(true);
        let question = [filters.question(), is_shared.to_string()];
        let question = question.each_ref().map(String::as_str);
        let page = (input.max_results, input.next_token.as_deref());
        let paging = paging::<DescribeParameters>(cx, ITEMS_MAX, page, &question)?;
        let (account, region, now) = (cx.account().clone(), cx.region().clone(), cx.now());
        let place = [account.as_str(), region.as_str()];
        let page = paging
            .rows(cx, &PARAMETERS, &place, |_, parameter| {
                !is_shared && !parameter.is_gone(now) && filters.pass(parameter)
            })
            .await?;
        Ok(DescribeParametersResult {
            parameters: Some(page.items.iter().map(|(_, it)| answer::metadata(it)).collect()),
            next_token: page.next,
        })
    }
}
