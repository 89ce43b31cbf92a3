//! GetParameterHistory: <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameterHistory.html>

use api_ssm::{GetParameterHistory, GetParameterHistoryRequest, GetParameterHistoryResult};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Ssm;
use crate::answer;
use crate::find::{Found, find};
use crate::page::paging;
use crate::version::page;

/// The most versions of a page.
const ITEMS_MAX: usize = 50;

impl Handler<GetParameterHistory> for Ssm {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetParameterHistoryRequest,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) = find(cx, &input.name, "ssm:GetParameterHistory").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetParameterHistoryRequest,
        found: Allowed<Found>,
    ) -> Result<GetParameterHistoryResult, Failure> {
        let parameter = found.into_inner().whole()?;
        let asked = (input.max_results, input.next_token.as_deref());
        let question = [parameter.unique_id.as_str()];
        let paging = paging::<GetParameterHistory>(cx, ITEMS_MAX, asked, &question)?;
        let rows = page(cx, &parameter, (paging.after_name(), paging.rows_wanted())).await?;
        let found = paging.cut(rows, |(version, _)| version.clone())?;
        let opens = input.with_decryption == Some(true);
        let mut versions = Vec::new();
        for (version, record) in found.items {
            let version = version.parse();
            let version =
                version.map_err(|_| Failure::Internal("a version has no number".into()))?;
            versions.push(answer::history(cx, &parameter, (version, record), opens).await?);
        }
        Ok(GetParameterHistoryResult { parameters: Some(versions), next_token: found.next })
    }
}
