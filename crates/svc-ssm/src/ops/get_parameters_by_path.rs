//! GetParametersByPath: <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParametersByPath.html>
//!
//! Whoever may read a path reads everything below it, also what policies deny by itself: as at AWS. With a
//! slash at its end or without, it is one resource.
//!
//! Differs from AWS: a page is never short or empty while more follow.

use api_ssm::{GetParametersByPath, GetParametersByPathRequest, GetParametersByPathResult};
use engine::{Access, Allowed, Ctx, Failure, Handler, Paging, Touch, View};
use store::Order;

use crate::Ssm;
use crate::answer;
use crate::filters::{Filters, is_below};
use crate::name::require_path;
use crate::page::paging;
use crate::parameter::{PARAMETERS, ParameterRecord, arn_of, key_of};

/// The most parameters of a page.
const ITEMS_MAX: usize = 10;

/// How many rows are read at once.
const BATCH_ROWS: usize = 200;

impl Handler<GetParametersByPath> for Ssm {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetParametersByPathRequest,
    ) -> Result<Touch<()>, Failure> {
        let path = require_path(&input.path)?;
        let arn = arn_of(cx.region(), cx.account(), path);
        let is_deep = input.recursive == Some(true);
        let access = Access::new("ssm:GetParametersByPath", arn, cx.account())
            .key("ssm:Recursive", is_deep.to_string());
        Ok(Touch::new((), access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetParametersByPathRequest,
        _: Allowed<()>,
    ) -> Result<GetParametersByPathResult, Failure> {
        let path = require_path(&input.path)?;
        let is_deep = input.recursive == Some(true);
        let filters = Filters::by_path(input.parameter_filters.as_deref())?;
        let asked = [path, if is_deep { "recursive" } else { "" }, &filters.question()];
        let page = (input.max_results, input.next_token.as_deref());
        let paging = paging::<GetParametersByPath>(cx, ITEMS_MAX, page, &asked)?;
        let found = below(cx, (path, is_deep), &filters, &paging).await?;
        let page = paging.cut(found, |parameter| key_of(&parameter.name).to_owned())?;
        let opens = input.with_decryption == Some(true);
        let mut parameters = Vec::new();
        for parameter in page.items {
            let version = filters.version(&parameter);
            parameters.push(answer::parameter(cx, &parameter, (version, None), opens).await?);
        }
        Ok(GetParametersByPathResult { parameters: Some(parameters), next_token: page.next })
    }
}

/// The parameters below `path` behind the last page, in the order of their names.
async fn below(
    cx: &mut Ctx,
    (path, is_deep): (&str, bool),
    filters: &Filters,
    paging: &Paging,
) -> Result<Vec<ParameterRecord>, Failure> {
    let (account, region, now) = (cx.account().clone(), cx.region().clone(), cx.now());
    let begin = if path.is_empty() { String::new() } else { [path, "/"].concat() };
    let mut after = paging.after_name().map_or_else(|| begin.clone(), str::to_owned);
    let mut found = Vec::new();
    loop {
        let place = [account.as_str(), region.as_str()];
        let rows = PARAMETERS
            .range(cx, &place, Some(&[after.as_str()]), BATCH_ROWS, Order::Forward)
            .await?;
        let is_last = rows.len() < BATCH_ROWS;
        for (_, parameter) in rows {
            let key = key_of(&parameter.name);
            if !key.starts_with(&begin) {
                return Ok(found);
            }
            key.clone_into(&mut after);
            let is_meant = is_below(key, path, is_deep) && !parameter.is_gone(now);
            if is_meant && filters.pass(&parameter) {
                found.push(parameter);
                if found.len() == paging.rows_wanted() {
                    return Ok(found);
                }
            }
        }
        if is_last {
            return Ok(found);
        }
    }
}
