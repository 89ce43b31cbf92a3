//! RotateDomainKeys: gives domain keys, one for each account and Region, another version. What the older
//! versions have sealed opens as before. Each page is a commit of its own.

use api_ironkeep::{
    DomainKey, RotateDomainKeys, RotateDomainKeysRequest, RotateDomainKeysResponse, errors,
};
use engine::{
    Allowed, Ctx, Failure, Handler, PageRequest, PageRules, Paging, Rotate, RotatedDomain, Touch,
    View,
};
use names::{AccountId, Region};
use wire::Operation;

use crate::Ironkeep;
use crate::managed::managed;

const RULES: PageRules = PageRules {
    items_default: 100,
    items_max: 100,
    tokens_expire: true,
    invalid_token: || errors::invalid_parameter_exception("NextToken is not of this rotation."),
};

impl Handler<RotateDomainKeys> for Ironkeep {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &RotateDomainKeysRequest,
    ) -> Result<Touch<()>, Failure> {
        managed(cx, "ironkeep:RotateDomainKeys").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &RotateDomainKeysRequest,
        allowed: Allowed<()>,
    ) -> Result<RotateDomainKeysResponse, Failure> {
        let account = input.account_id.as_deref().unwrap_or_default();
        let request = PageRequest {
            operation: RotateDomainKeys::META,
            question: &[account],
            items: input.max_results,
            token: input.next_token.as_deref(),
        };
        let paging = Paging::new(cx, &RULES, request)?;
        let account = AccountId::parse(account).ok();
        let after = paging.after_name().map(read_name).transpose()?;
        let after = after.as_ref().map(|(account, region)| (account, region));
        let wanted = paging.rows_wanted();
        let domains = cx.keyring().domains(account.as_ref(), after, wanted).await?;
        let page = paging.cut(domains, |(account, region)| format!("{account} {region}"))?;
        let mut keys = Vec::with_capacity(page.items.len());
        for (account, region) in page.items {
            let mut writer = cx.writer(&allowed);
            let rotated = writer.rotate_domain(account, region, Rotate::All).await?;
            keys.extend(rotated.map(shown));
        }
        Ok(RotateDomainKeysResponse { keys, next_token: page.next })
    }
}

fn shown(key: RotatedDomain) -> DomainKey {
    DomainKey {
        account_id: key.account.to_string(),
        region: key.region.to_string(),
        version: i32::try_from(key.version).unwrap_or(i32::MAX),
    }
}

/// The domain that a token names, as it was written there.
fn read_name(name: &str) -> Result<(AccountId, Region), Failure> {
    let damaged = || Failure::Internal("a token names no domain".into());
    let (account, region) = name.split_once(' ').ok_or_else(damaged)?;
    let account = AccountId::parse(account).map_err(|_| damaged())?;
    let region = Region::parse(region).map_err(|_| damaged())?;
    Ok((account, region))
}
