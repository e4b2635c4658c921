import { useTranslation } from '~/i18n/use-translation'
import { Link } from 'react-router'
import type { Category } from '~/api/catalog.types'
import { useFormat } from '~/ui/format/use-format'
import { Glyph } from '~/ui/glyphs/Glyph'
import { Section } from '~/ui/layout/Section'
import { childrenOf } from '../catalog/category-path'
import classes from './home.module.css'

const GLYPH_SIZE = 36

export function Categories({ categories }: { categories: Category[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <div className={classes.wide}>
      <Section
        title={t('home.categories')}
        aside={
          <Link to="/catalog" className="text-link">
            {t('catalog.whole')}
          </Link>
        }
      >
        <ul className={classes.tiles}>
          {childrenOf(categories, null).map(({ id, handle, title, glyph, product_count }) => (
            <li key={id}>
              <Link to={`/catalog?category=${handle}`} className={classes.tile} prefetch="intent">
                <Glyph name={glyph} size={GLYPH_SIZE} />
                <span className={classes.tileCount}>{format.number(product_count)}</span>
                <span className={classes.tileTitle}>{title}</span>
              </Link>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
