//! RotateOwnedKeys: gives the services' own keys, such as that behind SSE-S3, another version. What the
//! older versions have sealed opens as before. Each page is a commit of its own, with its record.

use api_ironkeep::{
    OwnedKey, RotateOwnedKeys, RotateOwnedKeysRequest, RotateOwnedKeysResponse, errors,
};
use engine::{
    Allowed, Ctx, Failure, Handler, OwnedPlace, PageRequest, PageRules, Paging, Rotate, RotatedKey,
    Touch, View,
};
use names::{AccountId, Region};
use wire::Operation;

use crate::Ironkeep;
use crate::managed::managed;

/// A key's row has all its versions, so that a commit has few of them.
const RULES: PageRules = PageRules {
    items_default: 20,
    items_max: 20,
    tokens_expire: true,
    invalid_token: || errors::invalid_parameter_exception("NextToken is not of this rotation."),
};

impl Handler<RotateOwnedKeys> for Ironkeep {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &RotateOwnedKeysRequest,
    ) -> Result<Touch<()>, Failure> {
        managed(cx, "ironkeep:RotateOwnedKeys").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &RotateOwnedKeysRequest,
        allowed: Allowed<()>,
    ) -> Result<RotateOwnedKeysResponse, Failure> {
        let request = PageRequest {
            operation: RotateOwnedKeys::META,
            question: &[],
            items: input.max_results,
            token: input.next_token.as_deref(),
        };
        let paging = Paging::new(cx, &RULES, request)?;
        let after = paging.after_name().map(read_name).transpose()?;
        let places = cx.keyring().owned_places(after.as_ref(), paging.rows_wanted()).await?;
        let page = paging.cut(places, name_of)?;
        let mut keys = Vec::with_capacity(page.items.len());
        for place in &page.items {
            let mut writer = cx.writer(&allowed);
            keys.extend(writer.rotate_owned(place, Rotate::All).await?.map(shown));
        }
        Ok(RotateOwnedKeysResponse { keys, next_token: page.next })
    }
}

fn shown(key: RotatedKey) -> OwnedKey {
    OwnedKey {
        service_name: key.service,
        account_id: key.account.to_string(),
        region: key.region.to_string(),
        key_material_id: key.material_id,
        version_count: i32::try_from(key.version_count).unwrap_or(i32::MAX),
    }
}

fn name_of(OwnedPlace { service, account, region }: &OwnedPlace) -> String {
    format!("{account} {region} {service}")
}

/// The key that a token names, as it was written there.
fn read_name(name: &str) -> Result<OwnedPlace, Failure> {
    let damaged = || Failure::Internal("a token names no owned key".into());
    let mut parts = name.splitn(3, ' ');
    let (Some(account), Some(region), Some(service)) = (parts.next(), parts.next(), parts.next())
    else {
        return Err(damaged());
    };
    let account = AccountId::parse(account).map_err(|_| damaged())?;
    let region = Region::parse(region).map_err(|_| damaged())?;
    Ok(OwnedPlace { service: service.to_owned(), account, region })
}
