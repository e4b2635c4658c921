import { useTranslation } from '~/i18n/use-translation'
import { apiOf } from '~/api/api.server'
import { Picture } from '~/ui/glyphs/Picture'
import { Facts } from '~/ui/layout/Facts'
import { PageHeader } from '~/ui/layout/PageHeader'
import { pageTitle } from '~/ui/layout/page-title'
import { Section } from '~/ui/layout/Section'
import { keepOnCartChange } from '../cart/keep-on-cart-change'
import { categoryPath } from '../catalog/category-path'
import { CompareButton } from '../comparison/CompareButton'
import { useInterest } from '../interests/use-interest'
import type { Route } from './+types/product'
import { BuyBox } from './BuyBox'
import { Documents } from './Documents'
import classes from './product.module.css'
import { Related } from './Related'
import { Variants } from './Variants'

const PICTURE_SIZE = 480

export async function loader({ context, params }: Route.LoaderArgs) {
  const { catalog } = apiOf(context)
  const [product, categories] = await Promise.all([catalog.product(params.handle), catalog.categories()])
  return { product, path: product.category ? categoryPath(categories, product.category.handle) : [] }
}

export const shouldRevalidate = keepOnCartChange

export default function ProductPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation()
  const { product, path } = loaderData
  useInterest(product.id, { kind: 'product.viewed', product_id: product.id })
  const facts = product.attributes.map(({ title, value }) => ({ term: title, value }))
  if (product.cpv) facts.push({ term: t('product.cpv'), value: `${product.cpv.code} ${product.cpv.title}` })

  return (
    <>
      <title>{pageTitle(product.title)}</title>
      <PageHeader
        title={product.title}
        crumbsLabel={t('catalog.path')}
        crumbs={[
          { to: '/catalog', title: t('catalog.title') },
          ...path.map(({ handle, title }) => ({ to: `/catalog?category=${handle}`, title })),
        ]}
        note={
          <span className={classes.sku}>
            <span className="code">{product.sku}</span>
            <CompareButton card={product} />
          </span>
        }
      />
      <div className={classes.layout}>
        <div className={classes.picture}>
          <Picture thumbnail={product.thumbnail} glyph={product.glyph} size={PICTURE_SIZE} fill />
        </div>
        <BuyBox key={product.id} product={product} />
        <div className={classes.matter}>
          {product.description && <p className={classes.description}>{product.description}</p>}
          {facts.length > 0 && (
            <Section title={t('product.attributes')}>
              <Facts facts={facts} />
            </Section>
          )}
          {product.variants.length > 1 && <Variants product={product} />}
          {product.documents.length > 0 && <Documents documents={product.documents} productId={product.id} />}
        </div>
      </div>
      {product.related.length > 0 && <Related cards={product.related} />}
    </>
  )
}
