//! WhoCanAccess: everybody who can read an object or a secret, use a key or assume a role, by itself or by a chain of
//! steps that it may take.
//!
//! Every answer is the policy engine's. It shows what all policies of the account come to, so that it takes
//! `iam:GetAccountAuthorizationDetails` besides `ironkeep:WhoCanAccess`, and the caller's own right to read the
//! resource's policy. `docs/who-can.md` says which steps are followed.

use api_ironkeep::{
    PolicyProposal, WhoCanAccess, WhoCanAccessRequest, WhoCanAccessResponse, errors,
};
use engine::{Access, Allowed, Ctx, Failure, Handler, PageRequest, PageRules, Paging, Touch, View};
use wire::Operation;

use crate::Ironkeep;
use crate::who_can::answer::{Answers, answers};
use crate::who_can::goal::{Goal, goal};
use crate::who_can::world::{Setting, setting};
use crate::who_can::{NOT_FOLLOWED, apply, changes, shown};

const RULES: PageRules = PageRules {
    items_default: 100,
    items_max: 1_000,
    tokens_expire: true,
    invalid_token: || errors::invalid_parameter_exception("NextToken is not of this question."),
};

impl Handler<WhoCanAccess> for Ironkeep {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &WhoCanAccessRequest,
    ) -> Result<Self::Touches, Failure> {
        let all = Access::new("iam:GetAccountAuthorizationDetails", "*", cx.account());
        Ok(Touch::account_wide("ironkeep:WhoCanAccess", cx.account()).and(all))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &WhoCanAccessRequest,
        _: Allowed<()>,
    ) -> Result<WhoCanAccessResponse, Failure> {
        let proposals = input.proposals.as_deref().unwrap_or_default();
        let told: Vec<[&str; 3]> = proposals.iter().map(parts).collect();
        let mut question = vec![input.purpose.as_str(), input.resource.as_str()];
        question.extend(told.iter().flatten());
        let request = PageRequest {
            operation: WhoCanAccess::META,
            question: &question,
            items: input.max_results,
            token: input.next_token.as_deref(),
        };
        let paging = Paging::new(cx, &RULES, request)?;
        // One at a time: a question about many principals is work for a processor.
        let turn = self.asking.lock().await;
        let Goal { needs, mut remarks } = goal(cx, &input.purpose, &input.resource).await?;
        let mut population = cx.identity().population(&cx.account().clone()).await?;
        let before = setting(cx, needs.clone(), &population).await?;
        let present = answer(before).await?;
        let (entries, counted) = if proposals.is_empty() {
            (shown(&present), present)
        } else {
            let mut proposed = Goal { needs, remarks };
            apply(proposals, &mut population, &mut proposed)?;
            remarks = proposed.remarks;
            let after = setting(cx, proposed.needs, &population).await?;
            let after = answer(after).await?;
            (changes(&present, &after), after)
        };
        drop(turn);
        remarks.push(NOT_FOLLOWED.to_owned());
        let page = paging.items(entries)?;
        Ok(WhoCanAccessResponse {
            principals: page.items,
            principal_count: i64::try_from(counted.principal_count).unwrap_or(i64::MAX),
            question_count: i64::try_from(counted.question_count).unwrap_or(i64::MAX),
            remarks,
            next_token: page.next,
        })
    }
}

/// What a proposal says, for the token of a page.
fn parts(proposal: &PolicyProposal) -> [&str; 3] {
    let PolicyProposal { target_arn, policy_name, policy_document } = proposal;
    [target_arn, policy_name.as_deref().unwrap_or_default(), policy_document]
}

/// Asks about everybody, where it holds up nobody else.
async fn answer(setting: Setting) -> Result<Answers, Failure> {
    let asked = tokio::task::spawn_blocking(move || answers(&setting)).await;
    asked.map_err(|error| Failure::Internal(format!("a question ended: {error}")))?
}
